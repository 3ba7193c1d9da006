import type { Answer, AnswerStatus, RankedPassage, ScopeChoice } from '../domain/answer.ts';
import type { AskedScope } from '../domain/asked-scope.ts';
import type { AddressOf } from './report-address.ts';
import { shortenWords } from './shorten-words.ts';
import { type ClaimView, viewClaims } from './view-claim.ts';

/** An answer as the page shows it: words, addresses and numbers, no offsets. */
export interface AnswerView {
  question: string;
  status: AnswerStatus;
  /** The status in words. */
  heading: string;
  reason?: string;
  introduction?: string;
  /** Of how the answer came about, e.g. that the language model did not answer. */
  notice?: string;
  /** How a follow-up was read. */
  readAs?: string;
  claims: ClaimView[];
  missing: string[];
  /** Readings of the question to choose from, with what each narrows it to. */
  choices: { label: string; scope: AskedScope }[];
  contacts: { text: string; label: string; href: string }[];
  /** What does not fit in the cited places, for a person to settle. */
  oddities: { message: string; label: string; href: string }[];
  nearest: { label: string; text: string; href: string }[];
  /** What was searched, in words; empty when nothing was. */
  searched: string;
}

const headings: Record<AnswerStatus, string> = {
  answered: 'What the reports say',
  partly_answered: 'Part of an answer',
  needs_scope: 'Which one do you mean?',
  not_in_reports: 'The reports do not say',
  declined: 'Not a question that reports can answer',
};

/** Longest passage shown beside a refusal, in characters. */
const passageLength = 420;

function count(many: number, one: string): string {
  return `${many.toLocaleString('en-GB')} ${one}${many === 1 ? '' : 's'}`;
}

function searchedWords({ status, claims, searched, answeredBy, unsupported = [] }: Answer): string {
  if (status === 'declined') return '';
  const where = `Searched ${count(searched.passages, 'passage')} in ${count(searched.reports, 'report')}.`;
  const by =
    answeredBy === 'offline'
      ? 'Put together from quotations, without a language model.'
      : `Worded by a language model (${answeredBy}).`;
  return [where, ...(claims.length === 0 ? [] : [by]), ...leftOutWords(unsupported.length)].join(' ');
}

/** How many sentences of a model are not shown, whoever answered in the end; nothing when none was left out. */
function leftOutWords(many: number): string[] {
  if (many === 0) return [];
  const [were, them] = many === 1 ? ['was', 'it'] : ['were', 'them'];
  return [
    `${count(many, 'sentence')} of the language model ${were} left out: the reports do not bear ${them} out.`,
  ];
}

/** The reason, unless it only repeats the heading. */
function reasonBeside(heading: string, reason: string | undefined): { reason?: string } {
  return reason === undefined || reason.replace(/\.$/, '') === heading ? {} : { reason };
}

/** A choice asks the same question again: of one council, or of one report. */
function viewChoice({ label, council, reportId }: ScopeChoice): { label: string; scope: AskedScope } {
  if (reportId !== undefined) return { label, scope: { reportId } };
  return { label, scope: council === undefined ? {} : { council } };
}

function viewPassage(passage: RankedPassage, addressOf: AddressOf) {
  return {
    label: passage.label,
    text: shortenWords(passage.text.replace(/\n+/g, '\n'), passageLength),
    href: addressOf(passage),
  };
}

/** An answer whose cited places lie at these addresses. */
export function viewAnswer(answer: Answer, addressOf: AddressOf): AnswerView {
  const { introduction, notice, readAs } = answer;
  const heading = headings[answer.status];
  return {
    question: answer.question,
    status: answer.status,
    heading,
    ...reasonBeside(heading, answer.reason),
    ...(introduction === undefined ? {} : { introduction }),
    ...(notice === undefined ? {} : { notice }),
    ...(readAs === undefined ? {} : { readAs }),
    claims: viewClaims(answer.claims, addressOf),
    missing: answer.missing ?? [],
    choices: (answer.choices ?? []).map(viewChoice),
    contacts: (answer.contacts ?? []).map(({ text, citation }) => ({
      text,
      label: citation.label,
      href: addressOf(citation),
    })),
    oddities: (answer.oddities ?? []).map(({ message, citations }) => ({
      message,
      label: citations[0]!.label,
      href: addressOf(citations[0]!),
    })),
    nearest: answer.status === 'answered' ? [] : answer.nearest.map((one) => viewPassage(one, addressOf)),
    searched: searchedWords(answer),
  };
}
