import { addDays, isWorkingDay, lastWorkingDay } from '../../domain/working-days.ts';

/** The working day that is `count` working days before `date`, ISO; for 0 the date itself, or the last working day before it. */
export function workingDaysBefore(date: string, count: number): string {
  let day = count === 0 ? lastWorkingDay(date) : date;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}
