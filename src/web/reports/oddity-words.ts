import type { Oddity } from '../../domain/extraction.ts';

/** What an oddity is about, in words. */
export const oddityWords: Readonly<Record<Oddity['type'], string>> = {
  numbering: 'Numbering',
  'count-against-list': 'A count and its list',
  'text-against-table': 'Text and table',
  'dates-conflict': 'Dates',
  'date-on-weekend': 'A date on a weekend',
  'name-spelled-two-ways': 'A name',
  'missing-appendix': 'An appendix',
  'blank-value': 'A blank value',
  'unit-missing': 'A unit',
  arithmetic: 'A sum',
  'altered-copy': 'Another copy',
  'grade-conflict': 'Grades',
};
