import type { Figures } from '../case-result.ts';
import type { Metric } from '../metrics.ts';

const groups: Metric['groups'] = ['extraction'];
/** A slip in fifty is within the noise of a changed rule. */
const loose = 0.02;

/** F1 over some fields together: `2 · matched / (wanted + found)`. */
function f1(name: string, fields: readonly string[], bar?: number, kind?: string): Metric {
  return {
    name,
    groups,
    ...(kind === undefined ? {} : { kind }),
    fields: [...fields],
    part: (figures) => ({
      sum: 2 * total(figures, fields, 'matched'),
      of: total(figures, fields, 'wanted') + total(figures, fields, 'found'),
    }),
    better: 'more',
    tolerance: loose,
    ...(bar === undefined ? {} : { bar: { at: bar, is: 'least' as const } }),
  };
}

/** Share of labels that were met, for fields of which the labels are not complete, and for counts. */
function recall(name: string, fields: readonly string[], bar?: number): Metric {
  return {
    name,
    groups,
    fields: [...fields],
    recallOnly: true,
    part: (figures) => ({ sum: total(figures, fields, 'matched'), of: total(figures, fields, 'wanted') }),
    better: 'more',
    tolerance: loose,
    ...(bar === undefined ? {} : { bar: { at: bar, is: 'least' as const } }),
  };
}

/** How many there are in all; none may be. Reports are what it is divided by. */
function none(name: string, figure: string, barred: boolean): Metric {
  return {
    name,
    groups,
    part: (figures) => ({ sum: figures[figure] ?? 0, of: figures[figure] === undefined ? 0 : 1 }),
    better: 'less',
    tolerance: 0,
    ...(barred ? { bar: { at: 0, is: 'most' as const } } : {}),
  };
}

function total(figures: Figures, fields: readonly string[], of: string): number {
  return fields.reduce((sum, field) => sum + (figures[`${field}.${of}`] ?? 0), 0);
}

/** Fields of which the labels are complete: what precision, recall and F1 of everything together are taken over. */
export const completeFields = [
  ...['judgements', 'gradesByArea', 'flags', 'outcome', 'indicators', 'strengths', 'areasForImprovement'],
  ...['recommendations', 'priorityActions', 'facts', 'meetings', 'officers', 'duties', 'implications'],
];

const factFields = ['facts', 'meetings', 'officers', 'duties', 'dates'];

/** Figures of the suite `extraction`, in print order. */
export const extractionMetrics: readonly Metric[] = [
  f1('judgements and flags', ['judgements', 'flags'], 0.98),
  f1('judgements', ['judgements']),
  f1('flags', ['flags']),
  f1('judgements in words', ['judgementsInWords']),
  f1('grades, area by area', ['gradesByArea'], 0.98),
  f1('outcomes', ['outcome'], 1),
  f1('indicators: codes, values, quartiles', ['indicators'], 0.98),
  f1('trends', ['trends']),
  f1('strengths', ['strengths'], 0.95),
  f1('areas for improvement', ['areasForImprovement'], 0.95),
  f1('areas for improvement, ILACS', ['areasForImprovement'], 0.96, 'ilacs'),
  recall('strengths, main ones labelled', ['strengthsMain']),
  recall('areas for improvement, main ones labelled', ['areasForImprovementMain']),
  f1('recommendations', ['recommendations']),
  recall('recommendations, as many as printed', ['recommendationCount'], 1),
  f1('priority actions with body', ['priorityActions'], 1),
  recall('priority actions, as many as printed', ['priorityActionCount'], 1),
  recall('priority actions with body, as many as printed', ['priorityActionsWithBodyCount'], 1),
  recall('areas for improvement, as many as printed', ['areaForImprovementCount']),
  f1('facts, meetings, officers, duties, dates', factFields, 0.95),
  f1('report facts', ['facts']),
  f1('meetings', ['meetings']),
  f1('officers', ['officers']),
  f1('duties', ['duties']),
  f1('implications', ['implications']),
  recall('dates', ['dates']),
  recall('oddities that code can see', ['oddities'], 12 / 16),
  none('invented, a report', 'invented', true),
  none('voice errors, a report', 'voiceErrors', true),
  none('critical errors, a report', 'critical', false),
  {
    ...none('oddities beyond the labels, a report', 'odditiesBesides.found', false),
    bar: { at: 1, is: 'most' },
    tolerance: 0.25,
  },
];
