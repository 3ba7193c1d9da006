import { bankHolidaysOf } from './bank-holidays.ts';

export type TimeUnit = 'working-days' | 'days' | 'weeks' | 'months';

/** True for Monday to Friday, bank holidays of England and Wales apart. `date` is ISO. */
export function isWorkingDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6 && !bankHolidaysOf(Number(date.slice(0, 4))).has(date);
}

/** The date itself when it is a working day, else the last one before it. ISO in and out. */
export function lastWorkingDay(date: string): string {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/**
 * The date `count` units after `date`, ISO. A month ends on its last day when it has no such day (31 January and a month:
 * 28 or 29 February). Working days are counted from the next one on.
 */
export function addTime(date: string, count: number, unit: TimeUnit): string {
  if (unit === 'days') return addDays(date, count);
  if (unit === 'weeks') return addDays(date, count * 7);
  if (unit === 'months') return addMonths(date, count);
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/** ISO date `count` days on; back when it is negative. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

function addMonths(date: string, count: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))).toISOString().slice(0, 10);
}
