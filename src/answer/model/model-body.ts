import type { Scope } from '../../domain/scope.ts';
import type { AnswerBody } from '../answer-body.ts';
import type { Answering, AnswerRequest } from '../answer-question.ts';
import { nearestPassages } from '../nearest-passages.ts';
import { quoteBody } from '../quote-body.ts';
import type { SearchedQuestion } from '../search-question.ts';
import type { ModelAnswer } from './answer-by-model.ts';
import type { AnsweringModel } from './answering-model.ts';
import { notStatedBody } from './not-stated-body.ts';
import { soundMissing } from './sound-missing.ts';

/** What a model's words came to, with what the reports do not cover at all; the offline answer where none of them stands. */
export async function modelBody(
  answering: Answering & { model: AnsweringModel },
  request: AnswerRequest,
  { searched, scope, byModel }: { searched: SearchedQuestion; scope: Scope; byModel: ModelAnswer },
): Promise<AnswerBody> {
  const { calls, unsupported, notice } = byModel;
  const kept = {
    calls,
    ...(unsupported.length === 0 ? {} : { unsupported }),
    ...(notice === undefined ? {} : { notice }),
  };
  if (byModel.kind === 'left')
    return { ...(await quoteBody(answering, request, (await searched.clauses()).outcomes)), ...kept };
  const by = { ...kept, answeredBy: answering.model.model.id };
  if (byModel.kind === 'not-stated')
    return notStatedBody(answering, request, (await searched.clauses()).outcomes, { kept, by });
  const nearest = await nearestPassages(answering, request, searched.whole.outcomes);
  const { claims, brokeOff } = byModel;
  const missing = [
    ...scope.unmatched,
    ...soundMissing(byModel.missing, request.question),
    ...(brokeOff ? ['the rest of the answer'] : []),
  ];
  if (missing.length === 0) return { status: 'answered', claims, nearest: [], ...by };
  const reason = brokeOff
    ? 'The answer broke off before its end.'
    : `Not found in the reports: ${missing.join('; ')}`;
  return { status: 'partly_answered', reason, claims, missing, nearest, ...by };
}
