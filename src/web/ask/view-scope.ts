import type { AnswerPlace } from '../../domain/answer.ts';
import type { AskedScope } from '../../domain/asked-scope.ts';
import type { ReportSummary } from '../../domain/report-record.ts';
import type { SpokenNames } from '../../services.ts';
import { capitalised } from '../capitalised.ts';

/** Where a question was answered from, in words, a place each, e.g. "Fenwick Council · 2008/09 · CQC"; empty where that is every report. */
export function viewScope(
  places: readonly AnswerPlace[],
  chosen: AskedScope,
  names: SpokenNames,
  reports: readonly ReportSummary[],
): string[] {
  const { reportId } = chosen;
  if (reportId !== undefined)
    return [reports.find((report) => report.reportId === reportId)?.profile.title ?? 'one report'];
  const found = places.map(({ council, periods, inspectorates, regimes }) =>
    [
      council,
      ...periods,
      ...inspectorates.map((key) => names.inspectorates[key] ?? key),
      ...regimes.map((key) => capitalised(names.regimes[key] ?? key)),
    ]
      .filter((one) => one !== undefined)
      .join(' · '),
  );
  return [...new Set(found)];
}

/** What a question was narrowed to, as far as the lists to narrow it by can say it: what was chosen, else what every place has in common. */
export function narrowedTo(places: readonly AnswerPlace[], chosen: AskedScope): AskedScope {
  const council = chosen.council ?? shared(places.map((place) => (place.council ? [place.council] : [])));
  const period = chosen.period ?? shared(places.map((place) => place.periods));
  const regime = chosen.regime ?? shared(places.map((place) => place.regimes));
  return {
    ...(council === undefined ? {} : { council }),
    ...(period === undefined ? {} : { period }),
    ...(regime === undefined ? {} : { regime }),
  };
}

/** The one value that each of them is; undefined when one has none, or several. */
function shared(values: readonly (readonly string[])[]): string | undefined {
  const all = new Set(values.flat());
  return all.size === 1 && values.every((own) => own.length === 1) ? [...all][0] : undefined;
}
