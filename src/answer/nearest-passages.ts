import type { RankedPassage } from '../domain/answer.ts';
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
  const pool = ranked.length > 0 ? ranked : await rankPassages(answering, { ...request, limit: shown });
  const best = new Map<number, Ranked>();
  for (const one of [...pool].sort((a, b) => b.score - a.score))
    if (!best.has(one.passage.passageId)) best.set(one.passage.passageId, one);
  return [...best.values()].slice(0, shown).map(toRankedPassage);
}
