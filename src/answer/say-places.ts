import type { Answer } from '../domain/answer.ts';
import type { ScopeTarget } from '../domain/scope.ts';

/** The places that a question names or was narrowed to; nothing where it may be answered from every report. */
export function sayPlaces(targets: readonly ScopeTarget[]): Pick<Answer, 'scope'> {
  const places = targets
    .filter((one) => one.optional !== true)
    .map(({ council, periods, inspectorates, regimes }) => ({
      ...(council === undefined ? {} : { council }),
      periods,
      inspectorates,
      regimes,
    }))
    .filter(
      (one) =>
        one.council !== undefined ||
        [one.periods, one.inspectorates, one.regimes].some((named) => named.length > 0),
    );
  return places.length === 0 ? {} : { scope: places };
}
