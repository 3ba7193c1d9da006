import type { ModelSettings } from '../../../src/domain/model-settings.ts';
import { Secret } from '../../../src/domain/secret.ts';
import type { FilledPrompt } from '../../../src/models/filled-prompt.ts';
import type { LanguageModel, ModelEvent, ModelRequest } from '../../../src/models/language-model.ts';

export const madePrompt: FilledPrompt = {
  name: 'answer-question',
  version: 1,
  hash: '0123456789abcdef',
  system: 'Answer from the documents alone.',
  user: '<question>What was said of carers in Ashmere?</question>',
};

/** Settings with short times, so that a test of silence takes milliseconds. */
export function madeSettings({
  key = 'made-key',
  ...others
}: Partial<Omit<ModelSettings, 'key'>> & { key?: string } = {}): ModelSettings {
  return {
    service: 'anthropic',
    model: 'claude-sonnet-5-5',
    key: new Secret(key),
    answerMs: 5000,
    silenceMs: 1000,
    inputTokens: 150_000,
    outputTokens: 4000,
    ...others,
  };
}

export function madeRequest(others: Partial<ModelRequest> = {}): ModelRequest {
  return {
    prompt: madePrompt,
    documents: [
      { title: 'Ashmere, assessment 2025', blocks: ['Carers wait 12 weeks.', 'Reviews are timely.'] },
      { title: 'Fenwick, letter 2005', context: 'CSCI', blocks: ['Grade: good.'] },
    ],
    maxTokens: 500,
    deadline: performance.now() + 5000,
    ...others,
  };
}

/** Every event of an answer. */
export async function allEvents(model: LanguageModel, request = madeRequest()): Promise<ModelEvent[]> {
  const events: ModelEvent[] = [];
  for await (const event of model.write(request)) events.push(event);
  return events;
}
