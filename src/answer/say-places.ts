import type { Answer } from '../domain/answer.ts';
import type { ReportSummary } from '../domain/report-record.ts';
import { findScope } from '../retrieve/find-scope.ts';
import type { Answering, AnswerRequest } from './answer-question.ts';
import { settingOf } from './setting-of.ts';

/** The places that a question names or was narrowed to; nothing where it may be answered from every report. */
export function sayPlaces(
  answering: Answering,
  request: AnswerRequest,
  reports: readonly ReportSummary[],
): Pick<Answer, 'scope'> {
  const { targets } = findScope({ ...settingOf(answering, request, reports), question: request.question });
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
