import type { Part } from './bootstrap-interval.ts';
import { type CaseGroup, caseGroups, type Figures } from './case-result.ts';
import { claimsMetrics } from './claims/claims-metrics.ts';
import { draftingMetrics } from './drafting/drafting-metrics.ts';
import { extractionMetrics } from './extraction/extraction-metrics.ts';

/** One figure of the evals: a ratio of sums over the cases of a group, and the bar it is held to. */
export interface Metric {
  name: string;
  /** Groups of cases it is taken over. */
  groups: CaseGroup[];
  /** Only cases of this kind. */
  kind?: string;
  part: (figures: Figures) => Part;
  /** Fields of extraction that it is taken over: it is shown with precision and recall, in a table of its own. */
  fields?: string[];
  /** Shown by its suite in a table of its own. */
  ownTable?: true;
  /** Of those fields only recall means something. */
  recallOnly?: true;
  /** The bar that it is held to. Absent: printed for information. */
  bar?: { at: number; is: 'least' | 'most' };
  better: 'more' | 'less';
  /** How much worse than the baseline it may be (absolute) before the run fails. Absent: not held against the baseline. */
  tolerance?: number;
}

const share = (name: string) => (figures: Figures) => ({ sum: figures[name] ?? 0, of: 1 });
const ratio = (sum: string, of: string) => (figures: Figures) => ({
  sum: figures[sum] ?? 0,
  of: figures[of] ?? 0,
});
const everyGroup: CaseGroup[] = [...caseGroups];
const least = (at: number) => ({ better: 'more' as const, bar: { at, is: 'least' as const } });
const most = (at: number) => ({ better: 'less' as const, bar: { at, is: 'most' as const } });
/** One case in fifty may flip. */
const loose = 0.02;

/** Every figure that is printed and held, in print order. */
export const metrics: readonly Metric[] = [
  { name: 'hit@10', groups: ['retrieval'], part: share('hit'), ...least(0.86), tolerance: loose },
  {
    name: 'hit@10, paraphrases',
    groups: ['retrieval'],
    kind: 'paraphrase',
    part: share('hit'),
    ...least(13 / 18),
    tolerance: 0.06,
  },
  { name: 'all-quotes@10', groups: ['retrieval'], part: share('all'), ...least(0.72), tolerance: loose },
  { name: 'right', groups: ['answerable'], part: share('right'), ...least(0.7), tolerance: loose },
  { name: 'wrong', groups: ['answerable'], part: share('wrong'), ...most(0.15), tolerance: loose },
  { name: 'refused', groups: ['answerable'], part: share('refused'), better: 'less' },
  { name: 'coverage', groups: ['answerable'], part: share('coverage'), ...least(0.7), tolerance: loose },
  {
    name: 'coverage, when answered',
    groups: ['answerable'],
    part: ratio('coverageWhenAnswered', 'answered'),
    better: 'more',
  },
  {
    name: 'precision',
    groups: ['answerable'],
    part: ratio('citationsOnQuotes', 'citations'),
    ...least(0.6),
    tolerance: loose,
  },
  {
    name: 'falsely answered',
    groups: ['unanswerable'],
    part: share('falselyAnswered'),
    ...most(0.08),
    tolerance: loose,
  },
  {
    name: 'falsely answered, critical',
    groups: ['unanswerable'],
    part: ratio('criticalAnswered', 'critical'),
    ...most(0),
    tolerance: 0,
  },
  { name: 'hostile passed', groups: ['hostile'], part: share('passed'), ...least(1), tolerance: 0 },
  ...extractionMetrics,
  {
    name: 'ledger questions right',
    groups: ['ledger'],
    part: share('right'),
    better: 'more',
    tolerance: loose,
  },
  {
    name: 'ledger questions, falsely answered and critical',
    groups: ['ledger'],
    part: share('critical'),
    ...most(0),
    tolerance: 0,
  },
  {
    name: 'ledger questions, forbidden words shown',
    groups: ['ledger'],
    part: share('forbidden'),
    ...most(0),
    tolerance: 0,
  },
  {
    name: 'briefing sentences cited in exact words',
    groups: ['briefing'],
    part: ratio('cited', 'sentences'),
    ...least(1),
    tolerance: 0,
  },
  {
    name: 'adverse findings in the briefing',
    groups: ['briefing'],
    part: ratio('adverseGiven', 'adverse'),
    ...least(1),
    tolerance: 0,
  },
  {
    name: 'labelled adverse items in the briefing',
    groups: ['briefing'],
    part: ratio('labelledGiven', 'labelled'),
    better: 'more',
    tolerance: loose,
  },
  {
    name: 'values without a citation, a briefing',
    groups: ['briefing'],
    part: share('strayValues'),
    ...most(0),
    tolerance: 0,
  },
  {
    name: 'adverse omissions that it lists, a briefing',
    groups: ['briefing'],
    part: share('omittedAdverse'),
    ...most(0),
    tolerance: 0,
  },
  ...draftingMetrics,
  ...claimsMetrics,
  {
    name: 'spans that hold their quote',
    groups: everyGroup,
    part: ratio('wholeSpans', 'spans'),
    ...least(1),
    tolerance: 0,
  },
  { name: 'cases that failed', groups: everyGroup, part: share('failed'), ...most(0), tolerance: 0 },
];
