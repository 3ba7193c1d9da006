import type { Oddity } from '../../../domain/extraction.ts';
import type { FindingOf } from '../../../domain/finding.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { saidDate } from './said-date.ts';
import { weekdayOf } from './weekday-of.ts';

/** Deadlines and meetings on a day when nobody works. Duties with one deadline are one oddity. */
export function findDaysOff(search: OdditySearch): Oddity[] {
  return [...deadlines(search), ...meetings(search)];
}

function deadlines(search: OdditySearch): Oddity[] {
  const off = new Map<string, FindingOf<'duty'>[]>();
  for (const finding of search.findings) {
    if (finding.kind !== 'duty' || finding.dueDate === undefined) continue;
    if (finding.lastWorkingDay === undefined || finding.lastWorkingDay === finding.dueDate) continue;
    off.set(finding.dueDate, [...(off.get(finding.dueDate) ?? []), finding]);
  }
  return [...off].map(([due, duties]) => {
    const day = weekdayOf(due);
    const kind = /^S/u.test(day) ? `a ${day}` : `a ${day} that is a bank holiday`;
    const message = `The deadline, ${saidDate(due)}, is ${kind}; the last working day before it is ${saidDate(duties[0]!.lastWorkingDay!)}.`;
    const places = [
      ...duties.map(({ citation }) => citation),
      ...search.report.letterDates.map(({ citation }) => citation),
    ].map(({ startChar, endChar }) => ({ startChar, endChar }));
    return search.oddity('date-on-weekend', 'deadline-on-day-off', message, places);
  });
}

function meetings(search: OdditySearch): Oddity[] {
  return search.report.meetings.flatMap(({ date, citation: { startChar, endChar } }) => {
    const day = date === undefined ? '' : weekdayOf(date);
    if (date === undefined || !/^S/u.test(day)) return [];
    const message = `The meeting on ${saidDate(date)} falls on a ${day}.`;
    return [search.oddity('date-on-weekend', 'meeting-on-weekend', message, [{ startChar, endChar }])];
  });
}
