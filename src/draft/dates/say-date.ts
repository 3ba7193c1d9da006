import { spokenDate } from '../spoken-date.ts';
import { isCalendarDate } from './is-calendar-date.ts';

const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "Friday 12 September 2003"; "October 2003" for a month; a date that no calendar has, as it was given. */
export function sayDate(date: string): string {
  if (isCalendarDate(date)) return spokenDate(date);
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(date)) return date;
  return monthAndYear.format(new Date(`${date}-01T00:00:00Z`));
}

/** Without the weekday, for the middle of a sentence: "12 September 2003". */
export function sayDay(date: string): string {
  return sayDate(date).replace(/^\p{L}+day /u, '');
}
