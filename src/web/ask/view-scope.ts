import type { AnswerPlace } from '../../domain/answer.ts';
import type { AskedScope } from '../../domain/asked-scope.ts';
import type { SpokenNames } from '../../services.ts';
import { capitalised } from '../capitalised.ts';

/** Where a question was answered from, in words, a place each, e.g. "Fenwick Council · 2008/09 · CQC"; empty where that is every report. */
export function viewScope(
  places: readonly AnswerPlace[],
  chosen: AskedScope,
  names: SpokenNames,
  titles: Readonly<Record<string, string>>,
): string[] {
  const { reportId } = chosen;
  if (reportId !== undefined) return [titles[reportId] ?? 'one report'];
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
