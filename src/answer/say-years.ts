import type { Claim } from '../domain/answer.ts';
import type { ReportSummary } from '../domain/report-record.ts';

/**
 * A sentence that says of which years the reports cited are, where they are not all of one: what stands side by side was not
 * found at the same time. Undefined when every report cited is of one year, or states none.
 */
export function sayYears(claims: readonly Claim[], reports: readonly ReportSummary[]): string | undefined {
  const cited = new Set(claims.flatMap(({ citations }) => citations.map(({ reportId }) => reportId)));
  const named = reports
    .filter(({ reportId }) => cited.has(reportId))
    .flatMap(({ profile }) => {
      const year = profile.periods[0] ?? profile.years[0]?.toString();
      return year === undefined ? [] : [{ year, of: profile.council ?? profile.title }];
    })
    .sort((a, b) => a.year.localeCompare(b.year));
  if (new Set(named.map(({ year }) => year)).size < 2) return undefined;
  const said = [...new Set(named.map(({ year, of }) => `${of}, ${year}`))];
  return `The reports cited are of different years: ${said.join('; ')}.`;
}
