import type { RankedPassage } from '../domain/answer.ts';
import type { Audience } from '../domain/audience.ts';
import { checkQuestion } from '../domain/check-question.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { listReports } from '../store/list-reports.ts';
import { findScope } from './find-scope.ts';
import { prepareQuestion } from './prepare-question.ts';
import { type Retrieval, rankPassages } from './rank-passages.ts';
import { toRankedPassage } from './to-ranked-passage.ts';
import { withoutNames } from './without-names.ts';

export interface FindRequest {
  question: string;
  audience: Audience;
  council?: string | undefined;
  top?: number;
  signal?: AbortSignal;
}

/**
 * question → scope → ranked passages. Where no report fits what the question names, every visible report is searched; empty
 * where no visible report is about the council chosen beside the question.
 */
export async function findPassages(
  retrieval: Retrieval & { regimes: Regimes; homeCouncil?: string },
  request: FindRequest,
): Promise<RankedPassage[]> {
  const question = checkQuestion(request.question);
  const reports = await listReports(retrieval.store, request.audience);
  const { council } = request;
  if (council !== undefined && !reports.some(({ profile }) => profile.council === council)) return [];
  const { regimes, homeCouncil } = retrieval;
  const year = new Date().getFullYear();
  const scope = findScope({
    ...request,
    question,
    reports,
    regimes,
    year,
    ...(homeCouncil === undefined ? {} : { homeCouncil }),
  });
  const reportIds = [...new Set(scope.targets.flatMap((target) => target.reportIds))];
  const within = reportIds.length === 0 || reportIds.length === reports.length ? {} : { reportIds };
  const prepared = await prepareQuestion(withoutNames(question, scope), retrieval, request.signal);
  const limit = request.top ?? 10;
  const ranked = await rankPassages(retrieval.store, {
    audience: request.audience,
    question: prepared,
    limit,
    ...within,
  });
  return ranked.map(toRankedPassage);
}
