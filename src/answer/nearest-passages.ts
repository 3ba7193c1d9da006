import type { RankedPassage } from '../domain/answer.ts';
import { prepareQuestion } from '../retrieve/prepare-question.ts';
import { type Ranked, rankPassages } from '../retrieve/rank-passages.ts';
import { toRankedPassage } from '../retrieve/to-ranked-passage.ts';
import type { ClauseOutcome } from './answer-clause.ts';
import type { Answering, AnswerRequest } from './answer-question.ts';

/** How many are shown with a refusal. */
const shown = 3;

/** The nearest passages, to be shown beside a refusal; from every report when nothing fits what the question names. */
export async function nearestPassages(
  answering: Answering,
  request: AnswerRequest,
  outcomes: readonly ClauseOutcome[],
): Promise<RankedPassage[]> {
  const ranked = outcomes.flatMap((outcome) => outcome.ranked);
  const pool = ranked.length > 0 ? ranked : await rankAnywhere(answering, request);
  const best = new Map<number, Ranked>();
  for (const one of [...pool].sort((a, b) => b.score - a.score))
    if (!best.has(one.passage.passageId)) best.set(one.passage.passageId, one);
  return [...best.values()].slice(0, shown).map(toRankedPassage);
}

async function rankAnywhere(
  answering: Answering,
  { audience, question, signal }: AnswerRequest,
): Promise<Ranked[]> {
  const prepared = await prepareQuestion(question, answering, signal);
  return rankPassages(answering.store, { audience, question: prepared, limit: shown });
}
