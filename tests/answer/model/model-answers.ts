import { expect } from 'vitest';
import { type Answering, type AnswerRequest, answerQuestion } from '../../../src/answer/answer-question.ts';
import { type Answer, type AnswerEvent, answerSchema } from '../../../src/domain/answer.ts';
import { loadPrompts } from '../../../src/models/prompts/load-prompts.ts';
import { readVersion } from '../../../src/store/read-version.ts';
import type { ScriptedModel } from '../../support/scripted-model.ts';

const prompts = loadPrompts();

/** An answer with what was told of it while it came. */
export interface Told {
  answer: Answer;
  events: AnswerEvent[];
}

export const aboutCarers = 'What did CQC say about carers in Fenwick?';

/**
 * Asks with a model. Whatever the model does: the answer keeps to its schema, every cited span is in its report to the letter, and claims told and not
 * taken back are those of the answer.
 */
export async function askModel(
  library: Answering,
  model: ScriptedModel,
  more: Partial<AnswerRequest> & { answerMs?: number; inputTokens?: number } = {},
): Promise<Told> {
  const { answerMs = 20_000, inputTokens = 150_000, ...request } = more;
  const events: AnswerEvent[] = [];
  const answer = await answerQuestion(
    { ...library, model: { model, settings: { answerMs, inputTokens, outputTokens: 1000 }, prompts } },
    { question: aboutCarers, audience: 'public', onEvent: (event) => events.push(event), ...request },
  );
  expect(answerSchema.safeParse(answer).success).toBe(true);
  await holdSpans(library, answer);
  expect(claimsLeft(events)).toEqual(answer.claims);
  expect(events.at(-1)).toEqual({ type: 'answer', answer });
  return { answer, events };
}

export const kinds = (events: readonly AnswerEvent[]) => events.map(({ type }) => type);
export const texts = ({ claims }: Pick<Answer, 'claims'>) => claims.map(({ text }) => text);

async function holdSpans({ store }: Answering, { claims }: Answer): Promise<void> {
  for (const citation of claims.flatMap(({ citations }) => citations)) {
    const version = await readVersion(store, 'exempt', citation.reportId, citation.versionId);
    for (const span of [citation, ...citation.context])
      expect(version!.content.text.slice(span.startChar, span.endChar)).toBe(span.quote);
  }
}

function claimsLeft(events: readonly AnswerEvent[]) {
  const from = events.findLastIndex(({ type }) => type === 'restart') + 1;
  return events.slice(from).flatMap((event) => (event.type === 'claim' ? [event.claim] : []));
}
