import { z } from 'zod';

/** What sort of thing does not fit in a report. */
export const oddityTypeSchema = z.enum([
  'numbering',
  'count-against-list',
  'text-against-table',
  'dates-conflict',
  'date-on-weekend',
  'name-spelled-two-ways',
  'missing-appendix',
  'blank-value',
  'unit-missing',
  'arithmetic',
  'altered-copy',
  'grade-conflict',
]);
