import type { Metric } from '../metrics.ts';

const groups: Metric['groups'] = ['drafting'];
/** A case in fifty may flip. */
const loose = 0.02;

function shareOf(name: string, sum: string, of: string, bar?: number): Metric {
  return {
    ...{ name, groups, better: 'more', tolerance: bar === 1 ? 0 : loose },
    part: (figures) => ({ sum: figures[sum] ?? 0, of: figures[of] ?? 0 }),
    ...(bar === undefined ? {} : { bar: { at: bar, is: 'least' as const } }),
  };
}

/** How many there are, divided by the drafts that are held to it; none may be. */
function none(name: string, figure: string): Metric {
  return {
    ...{ name, groups, better: 'less', tolerance: 0, bar: { at: 0, is: 'most' } },
    part: (figures) => ({ sum: figures[figure] ?? 0, of: figures[figure] === undefined ? 0 : 1 }),
  };
}

/** Figures of the suite `drafting`, in print order. */
export const draftingMetrics: readonly Metric[] = [
  shareOf('facts in the draft', 'factsGiven', 'facts', 0.97),
  none('adverse items left out, a draft', 'adverseLeftOut'),
  none('inventions, a draft', 'inventions'),
  none('placeholders filled by code, a draft', 'placeholdersFilled'),
  {
    ...{ name: 'fields that no placeholder speaks of', groups, better: 'less', tolerance: loose },
    part: (figures) => ({ sum: figures.placeholdersMissing ?? 0, of: figures.placeholders ?? 0 }),
  },
  shareOf('deadlines right', 'deadlinesRight', 'deadlines', 1),
  shareOf('publish-by dates', 'publishByRight', 'publishBy', 1),
  shareOf('improvement items in the draft', 'itemsGiven', 'items', 0.99),
  shareOf('improvement items, as many as printed', 'printedItemsGiven', 'printedItems'),
  shareOf('grades and outcomes as printed', 'gradesGiven', 'grades'),
  none('grade errors, a draft', 'gradeErrors'),
  none('voice errors, a draft', 'voiceErrors'),
  none('softened, a draft', 'softened'),
  shareOf('adverse findings in the draft', 'adverseGiven', 'adverse', 1),
  shareOf('values quoted, derived or given', 'valuesBacked', 'values', 1),
  shareOf('softened sentences caught', 'softenedCaught', 'softenedPairs'),
  {
    ...{ name: 'faithful sentences called softened', groups, better: 'less', tolerance: loose },
    part: (figures) => ({ sum: figures.falseAlarms ?? 0, of: figures.faithful ?? 0 }),
  },
];
