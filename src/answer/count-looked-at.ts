import type { Answer } from '../domain/answer.ts';
import type { ScopeTarget } from '../domain/scope.ts';
import { countSearched } from '../store/count-searched.ts';
import type { Store } from '../store/open-store.ts';
import type { AnswerRequest } from './answer-question.ts';

/**
 * How many reports and passages were looked at: those that the question leaves. Where none fits what it names, all that the audience may see, for
 * the nearest passages come from there. Nothing where there is no place to look.
 */
export async function countLookedAt(
  store: Store,
  { audience, reportId }: Pick<AnswerRequest, 'audience' | 'reportId'>,
  targets: readonly ScopeTarget[],
): Promise<Answer['searched']> {
  if (targets.length === 0) return { reports: 0, passages: 0 };
  const left = new Set(targets.flatMap(({ reportIds }) => reportIds));
  const all = reportId === undefined ? undefined : [reportId];
  return countSearched(store, audience, left.size > 0 ? [...left] : all);
}
