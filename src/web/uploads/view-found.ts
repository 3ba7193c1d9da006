import type { FindingKind } from '../../domain/finding.ts';
import type { UploadFinding } from '../../domain/upload.ts';
import type { SpokenNames } from '../../services.ts';
import { capitalised } from '../capitalised.ts';
import { hiddenWords } from '../reports/hidden-words.ts';
import { oddityWords } from '../reports/oddity-words.ts';
import { shortenWords } from '../shorten-words.ts';

/** What was found in a file, in words; what is not known says so. */
export interface FoundView {
  facts: { name: string; words: string }[];
  findings: { name: string; count: number }[];
  oddities: { type: string; message: string }[];
  hidden: { text: string; how: string }[];
  /** How many more hidden stretches there are than are shown. */
  moreHidden: number;
  warnings: string[];
}

const kinds: Readonly<Record<FindingKind, string>> = {
  judgement: 'Judgements',
  flag: 'Flags',
  outcome: 'Outcomes',
  indicator: 'Indicators',
  strength: 'Strengths',
  areaForImprovement: 'Areas for improvement',
  recommendation: 'Recommendations',
  priorityAction: 'Priority actions',
  duty: 'What it asks for',
  implication: 'Implications',
};

const hiddenLength = 300;

/** What an officer confirms. */
export function viewFound(found: UploadFinding, names: SpokenNames): FoundView {
  const { profile, edition, pageCount, findings, oddities, hidden, hiddenCount, warnings } = found;
  const named = (keys: readonly string[], spoken: Readonly<Record<string, string>>) =>
    keys.map((key) => spoken[key] ?? key).join(', ');
  const facts = [
    { name: 'Title', words: profile.title },
    { name: 'Council', words: profile.council ?? '' },
    { name: 'Inspectorate', words: named(profile.inspectorates, names.inspectorates) },
    { name: 'Regime', words: capitalised(named(profile.regimes, names.regimes)) },
    { name: 'Edition', words: edition ?? '' },
    { name: 'Period judged', words: profile.periods.join(', ') },
  ].map(({ name, words }) => ({ name, words: words === '' ? 'Not recognised' : words }));
  return {
    facts: pageCount === undefined ? facts : [...facts, { name: 'Pages', words: String(pageCount) }],
    findings: Object.entries(kinds).flatMap(([kind, name]) => {
      const count = findings[kind as FindingKind] ?? 0;
      return count === 0 ? [] : [{ name, count }];
    }),
    oddities: oddities.map(({ type, message }) => ({ type: oddityWords[type], message })),
    hidden: hidden.map((one) => ({ text: shortenWords(one.text, hiddenLength), how: hiddenWords(one) })),
    moreHidden: hiddenCount - hidden.length,
    warnings,
  };
}
