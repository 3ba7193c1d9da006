import type { Answer, Claim } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';
import { confidenceWords } from '../domain/scanned.ts';
import type { Output } from './output.ts';
import { wrapText } from './wrap-text.ts';

const headings: Record<Answer['status'], string> = {
  answered: '',
  partly_answered: 'This answers a part of the question.',
  needs_scope: 'The question fits more than one. Please say which.',
  not_in_reports: 'The reports do not say.',
  declined: 'This is not something the reports can answer.',
};

const nearestShown = 3;
const quoteShown = 400;

/** How a claim came to be, in the words that readers are shown. */
function originWords(claim: Claim): string {
  if (claim.origin === 'derived')
    return `worked out from what is cited${claim.rule ? ` (${claim.rule})` : ''}`;
  if (claim.origin === 'given') return 'given by a person';
  const [citation] = claim.citations;
  return citation !== undefined && claim.text.includes(citation.quote)
    ? 'quoted'
    : 'figures, names and negation checked';
}

function place(citation: Citation): string {
  const scanned = citation.scanned ? ` (${confidenceWords(citation.scanned)})` : '';
  return `${citation.label} [${citation.file}]${scanned}`;
}

function claimLines(claim: Claim, number: number, width: number): string[] {
  const lines = wrapText(claim.text, width, '   ', `${number}. `);
  for (const citation of claim.citations) {
    if (!claim.text.includes(citation.quote)) lines.push(...wrapText(`“${citation.quote}”`, width, '     '));
    lines.push(...wrapText(place(citation), width, '     ', '   – '));
  }
  return [...lines, `   (${originWords(claim)})`];
}

function section(title: string, entries: readonly string[], width: number): string[] {
  if (entries.length === 0) return [];
  return ['', title, ...entries.flatMap((entry) => wrapText(entry, width, '    ', '  - '))];
}

function shorten(text: string): string {
  return text.length <= quoteShown ? text : `${text.slice(0, quoteShown).replace(/\s+\S*$/, '')} …`;
}

/** How many sentences of a model were left out; nothing when none was. */
function leftOut({ unsupported = [] }: Answer): string[] {
  if (unsupported.length === 0) return [];
  const count = unsupported.length === 1 ? '1 sentence' : `${unsupported.length} sentences`;
  return ['', `Left out because the reports do not support it as written: ${count}.`];
}

/** An answer for people: what the reports say and where, or that they do not and whom to ask. */
export function printAnswer(output: Output, answer: Answer): void {
  const { width } = output;
  const said = new Set([headings[answer.status], answer.reason ?? '']);
  const heading = [...said].filter((part) => part !== '').join(' ');
  const nearest = answer.status === 'answered' ? [] : answer.nearest.slice(0, nearestShown);
  const lines = [
    ...(heading === '' ? [] : [...wrapText(heading, width), '']),
    ...(answer.readAs === undefined ? [] : [...wrapText(`Read as: ${answer.readAs}`, width), '']),
    ...(answer.notice === undefined ? [] : [...wrapText(answer.notice, width), '']),
    ...(answer.introduction === undefined ? [] : [...wrapText(answer.introduction, width), '']),
    ...answer.claims.flatMap((claim, place) => claimLines(claim, place + 1, width)),
    ...section('Not stated in the reports:', answer.missing ?? [], width),
    ...section(
      'Which of these is meant?',
      (answer.choices ?? []).map((choice) => choice.label),
      width,
    ),
    ...section(
      'To look at in what is cited:',
      (answer.oddities ?? []).map(({ message, citations }) => `${message} (${citations[0]!.label})`),
      width,
    ),
    ...section(
      'Nearest passages:',
      nearest.map((passage) => `${passage.label}: ${shorten(passage.text)}`),
      width,
    ),
    ...section(
      'Whom to ask:',
      (answer.contacts ?? []).map(({ text, citation }) => `${text} (${citation.label})`),
      width,
    ),
    ...leftOut(answer),
    '',
    `Searched ${answer.searched.passages} passages of ${answer.searched.reports} reports in ${Math.round(answer.durationMs)} ms; answered by ${answer.answeredBy}.`,
  ];
  for (const [index, line] of lines.entries()) {
    if (line !== '' || lines[index - 1] !== '') output.line(line);
  }
}
