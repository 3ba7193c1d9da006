import type { Draft, DraftDate, DraftRule } from '../../domain/draft.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import type { Letter } from '../../domain/letter.ts';
import { overlaps } from '../../domain/overlaps.ts';

/** Where the words of a derived value are looked up. */
export interface RuleSource {
  draft: Draft;
  letter: Letter;
  /** Of the paragraph that holds the value. */
  citations: readonly PlacedCitation[];
}

const dateKeys: Partial<Record<DraftRule, readonly DraftDate['key'][]>> = {
  deadline: ['deadline', 'last-working-day', 'standing-duty'],
  'publish-by': ['publish-by'],
  'key-decision-notice': ['key-decision-notice'],
  clearance: ['clearance'],
};
/** Numbers that are part of the rule itself. */
const ofTheRule: Partial<Record<DraftRule, string>> = {
  'publish-by': 'five clear days, five clear working days',
  'key-decision-notice': '28 clear days',
};

/** All words that a rule gives for this draft; values that it derives must stand in them. Empty for rules that count or deny. */
export function ruleWords(rule: DraftRule, source: RuleSource): string[] {
  const { draft } = source;
  const keys = dateKeys[rule];
  if (keys !== undefined) {
    const dates = draft.dates.filter(({ key }) => keys.includes(key));
    return [...dates.flatMap(wordsOf), ...(ofTheRule[rule] === undefined ? [] : [ofTheRule[rule]])];
  }
  if (rule === 'standing-duty') return standingWords(source);
  if (rule === 'duty-met-by') return dutyWords(source);
  if (rule === 'oddity') return oddityWords(source);
  return [];
}

function wordsOf({ label, date, spoken, note }: DraftDate): string[] {
  return [label, date, spoken, ...(note === undefined ? [] : [note])];
}

function standingWords({ draft, letter }: RuleSource): string[] {
  const dates = draft.dates.filter(({ key }) => key === 'standing-duty');
  const duties = letter.extraction.standingDuties.flatMap(({ text, source, count, unit, startsWhen }) => [
    text,
    source,
    ...(count === undefined ? [] : [`${count} ${unit?.replace('-', ' ') ?? ''}`]),
    ...(startsWhen === undefined ? [] : [startsWhen]),
  ]);
  return [...dates.flatMap(wordsOf), ...duties];
}

function dutyWords({ draft, letter }: RuleSource): string[] {
  const duties = letter.extraction.findings.filter(({ kind }) => kind === 'duty');
  const { body, meetingDate } = draft.given;
  return [
    ...draft.dates.flatMap(wordsOf),
    ...duties.map(({ citation }) => citation.quote),
    ...[body, meetingDate].filter((one) => one !== undefined),
  ];
}

/** What code saw that does not fit, where the paragraph cites a place of it. */
function oddityWords({ letter, citations }: RuleSource): string[] {
  return letter.extraction.oddities
    .filter((oddity) => oddity.citations.some((place) => citations.some((cited) => overlaps(place, cited))))
    .flatMap(({ message, citations: places }) => [message, ...places.map(({ quote }) => quote)]);
}
