import type { Block } from '../../domain/block.ts';
import type { ContextSpan } from '../../domain/citation.ts';
import type { DraftDate, Given } from '../../domain/draft.ts';
import type { ReportFacts } from '../../domain/extraction.ts';
import type { FindingKind, FindingOf, PlacedCitation } from '../../domain/finding.ts';
import type { Letter } from '../../domain/letter.ts';
import { placeCitation } from '../../domain/place-citation.ts';
import type { Span } from '../../domain/span.ts';
import type { BodyKind, HouseStyle } from '../../house-styles/house-style.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { bodySpan } from '../body-span.ts';
import { isInSum } from './is-in-sum.ts';
import { type PlacedText, placeText } from './place-text.ts';

/** The body that meets: its name as given, what kind it is, and whether it is an executive. */
export interface MeetingBody {
  name: string;
  kind: BodyKind;
  executive: boolean;
  /** False where councils differ in what such a body may decide. */
  sure: boolean;
}

/** A letter opened for drafting: what every part asks of it. */
export interface Drafted {
  letter: Letter;
  report: ReportFacts;
  style: HouseStyle;
  given: Given;
  regimes: Regimes;
  body: MeetingBody | undefined;
  dates: readonly DraftDate[];
  /** Findings of one kind, in print order. */
  of<Kind extends FindingKind>(kind: Kind): FindingOf<Kind>[];
  cite(span: Span, extra?: readonly ContextSpan[]): PlacedCitation;
  /** Cites the letter by its title, with the words that name its inspectorate and its council. */
  whole: PlacedCitation;
  /** What to call the source: "letter", "report", "paper", "self-assessment". */
  noun: 'letter' | 'report' | 'paper' | 'self-assessment';
  /** Whoever judges, as printed: "the Social Services Inspectorate"; "the inspectorate" where no name is printed. */
  inspectorate: string;
  /** Whose words the source's are, for the middle of a sentence: the inspectorate, or "the paper". */
  speaker: string;
  /** What of the text is not a finding of its own, by what it is about. */
  texts: readonly PlacedText[];
  /** True where not all of a long report's running text is told: its findings and its summary are. */
  inSum: boolean;
}

/** What opening a letter takes. */
export interface DraftedParts {
  letter: Letter;
  style: HouseStyle;
  given: Given;
  regimes: Regimes;
  body: MeetingBody | undefined;
  dates: readonly DraftDate[];
}

/** Opens a letter for the parts of a draft. */
export function openDrafted(parts: DraftedParts): Drafted {
  const { letter, regimes } = parts;
  const { content, profile, extraction } = letter;
  const { report } = extraction;
  const key = report.inspectorates[0];
  const named = key === undefined ? undefined : bodySpan(content, regimes, key);
  const cite = (span: Span, extra: readonly ContextSpan[] = []) =>
    placeCitation(content, profile, span, extra);
  const inspectorate = named === undefined ? 'the inspectorate' : withArticle(bodyName(named.quote, regimes));
  const noun = nounOf(letter);
  const texts = placeText(letter, noun);
  return {
    ...parts,
    report,
    of: <Kind extends FindingKind>(kind: Kind) =>
      extraction.findings.filter((finding): finding is FindingOf<Kind> => finding.kind === kind),
    cite,
    whole: wholeOf(letter, cite, named),
    noun,
    inspectorate,
    speaker: report.voice === 'inspectorate' ? inspectorate : `the ${noun}`,
    texts,
    inSum: isInSum(letter, texts),
  };
}

function wholeOf(
  { content, extraction }: Letter,
  cite: (span: Span) => PlacedCitation,
  named: ContextSpan | undefined,
): PlacedCitation {
  const first = content.blocks[0] ?? { startChar: 0, endChar: Math.min(content.text.length, 200) };
  const subject = extraction.report.voice === 'inspectorate' ? subjectOf(content) : undefined;
  const title = subject === undefined ? (extraction.report.evidence.title ?? cite(first)) : cite(subject);
  const extra = [named, extraction.report.evidence.council].flatMap((one) =>
    one === undefined ? [] : { startChar: one.startChar, endChar: one.endChar, quote: one.quote },
  );
  return {
    ...title,
    context: [...title.context, ...extra.map((one) => ({ ...one, role: 'body' as const }))],
  };
}

/** The heading that stands right under the greeting of a letter, and says what it is about. */
function subjectOf({ blocks, text }: Letter['content']): Block | undefined {
  const greeting = blocks.findIndex(({ startChar, endChar }) =>
    /^Dear\s/u.test(text.slice(startChar, endChar)),
  );
  const next = greeting < 0 ? undefined : blocks[greeting + 1];
  return next?.kind === 'heading' ? next : undefined;
}

function nounOf({ content, extraction }: Letter): Drafted['noun'] {
  const { voice, officers, regime } = extraction.report;
  if (voice === 'council-own') return regime === 'self-assessment' ? 'self-assessment' : 'paper';
  if (voice === 'reported-by-council') return 'paper';
  const written = officers.some(({ role }) => role === 'addressee') || /^Dear\s/mu.test(content.text);
  return written ? 'letter' : 'report';
}

/** A name in capitals as the body writes it. */
function bodyName(printed: string, { inspectorates }: Regimes): string {
  const words = printed.replace(/\s+/gu, ' ');
  if (/\p{Ll}/u.test(words) || !/\s/u.test(words)) return words;
  const forms = inspectorates.flatMap(({ name, short, aliases }) => [name, short, ...aliases]);
  return forms.find((form) => form.toLowerCase() === words.toLowerCase()) ?? words;
}

/** "the Care Quality Commission", but "Ofsted", "CQC". */
function withArticle(name: string): string {
  return /\s/u.test(name) && !/^the\s/iu.test(name) ? `the ${name}` : name;
}
