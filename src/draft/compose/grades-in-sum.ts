import type { Drafted } from './drafted.ts';
import { gradeTable } from './grade-table.ts';
import type { NewParagraph } from './paragraph.ts';

/** More judgements than these are left to the table. */
const most = 10;

/**
 * Every judgement in a table, for a summary that has no overall one to give: members must not read only that there is none. Empty
 * where nothing was judged, or more than a summary holds.
 */
export function gradesInSum(drafted: Drafted): NewParagraph[] {
  const now = drafted.of('judgement').filter(({ earlier, overall }) => !earlier && !overall);
  if (now.length === 0 || now.length > most) return [];
  return gradeTable(drafted, now);
}

/** True where no one overall judgement stands for all: none is given, or a paper carries those of several inspectorates. */
export function lacksOverall({ of, report }: Drafted): boolean {
  const overall = of('judgement').filter((one) => one.overall && !one.earlier).length + of('outcome').length;
  return overall === 0 || (report.voice !== 'inspectorate' && report.inspectorates.length > overall);
}
