import type { ReportProfile } from '../domain/report-profile.ts';

/**
 * True when a report judges the period asked for, or is dated in it. "2009" fits a report that judges 2008/09 or 2009/10,
 * and one whose meeting or letter is of 2009; "2008/09" fits only a report that judges that council year.
 */
export function fitsPeriod(period: string, profile: Pick<ReportProfile, 'periods' | 'years'>): boolean {
  if (profile.periods.includes(period)) return true;
  if (period.includes('/')) return false;
  const year = Number(period);
  return profile.years.includes(year) || profile.periods.some((judged) => yearsOf(judged).includes(year));
}

function yearsOf(period: string): number[] {
  const first = Number(period.slice(0, 4));
  return period.includes('/') ? [first, first + 1] : [first];
}
