import type { ReportSummary } from '../domain/report-record.ts';
import type { ScopeTarget } from '../domain/scope.ts';
import { fitsPeriod } from './fits-period.ts';

const overYears =
  /\b(?:over (?:the years|time)|since (?:19|20)\d{2}|than (?:it|they|he|she|in|was|were|the)\b|track\b|trend|changed?\b|compared? (?:with|to)|differ\w* .*\bfrom\b|improved? from|gone (?:since|from)|from (?:19|20)\d{2}\S* to)/iu;

/**
 * One target a report where a question sets years side by side: two periods that different reports of one council fit, or
 * words such as "since" and "over the years" where the council has several. The target as it is otherwise.
 */
export function spreadOverYears(
  question: string,
  target: ScopeTarget,
  reports: readonly ReportSummary[],
): ScopeTarget[] {
  if (target.council === undefined) return [target];
  const fitting = reports.filter(
    ({ profile }) =>
      profile.council === target.council &&
      (target.inspectorates.length === 0 ||
        target.inspectorates.some((key) => profile.inspectorates.includes(key))) &&
      (target.regimes.length === 0 || target.regimes.some((key) => profile.regimes.includes(key))),
  );
  const byPeriod = target.periods.map((period) => ({
    period,
    ids: fitting.filter(({ profile }) => fitsPeriod(period, profile)).map((one) => one.reportId),
  }));
  const apart =
    byPeriod.length >= 2 &&
    byPeriod.every(({ ids }) => ids.length > 0) &&
    new Set(byPeriod.map(({ ids }) => ids.join())).size > 1;
  if (apart)
    return byPeriod.map(({ period, ids }) => ({
      ...target,
      periods: [period],
      reportIds: ids,
      periodOpen: false,
    }));
  const years = new Set(fitting.map(({ profile }) => profile.periods[0] ?? profile.years[0]));
  if (target.periods.length > 1 || years.size < 2 || !overYears.test(question)) return [target];
  return fitting.map((report) => ({
    ...target,
    periods: [],
    reportIds: [report.reportId],
    periodOpen: false,
    optional: true,
  }));
}
