import type { ReportSummary } from '../domain/report-record.ts';
import type { ScopeTarget } from '../domain/scope.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { fitsPeriod } from './fits-period.ts';

/**
 * The reports that fit what a target names. Council and inspectorate must fit; among those that do, ones of the regime
 * and of the period named are preferred. Where none is, all stay and evidence must name the period or regime itself.
 * A body that is no inspectorate (a peer challenge team, an auditor) is no bar: reports speak of it in passing.
 */
export function fitReports(
  target: Pick<ScopeTarget, 'council' | 'periods' | 'inspectorates' | 'regimes'>,
  reports: readonly ReportSummary[],
  regimes: Regimes,
): ScopeTarget {
  const inspectorates = target.inspectorates.filter(
    (key) => regimes.inspectorates.find((one) => one.key === key)?.kind === 'inspectorate',
  );
  const fitting = reports.filter(
    ({ profile }) =>
      (target.council === undefined || profile.council === target.council) &&
      (inspectorates.length === 0 || inspectorates.some((key) => profile.inspectorates.includes(key))),
  );
  const ofRegime = fitting.filter(({ profile }) =>
    target.regimes.some((key) => profile.regimes.includes(key)),
  );
  const regimeOpen = target.regimes.length > 0 && ofRegime.length === 0;
  const within = ofRegime.length > 0 ? ofRegime : fitting;
  const dated = within.filter(({ profile }) => target.periods.some((period) => fitsPeriod(period, profile)));
  const periodOpen = target.periods.length > 0 && dated.length === 0;
  const chosen = dated.length > 0 ? dated : within;
  return {
    ...target,
    inspectorates,
    reportIds: chosen.map((report) => report.reportId),
    periodOpen,
    regimeOpen,
  };
}
