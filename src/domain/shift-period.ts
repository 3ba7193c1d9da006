import { councilYearOf } from './find-periods.ts';

/** A period so many years later, earlier where `years` is below nought: "2008/09" and -1 give "2007/08", "2025" and 1 give "2026". `period` is written as `findPeriods` writes it. */
export function shiftPeriod(period: string, years: number): string {
  const first = Number(period.slice(0, 4)) + years;
  return period.includes('/') ? councilYearOf(first) : String(first);
}
