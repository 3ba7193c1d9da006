import type { ModelCall, StopReason } from '../../src/domain/model-call.ts';
import type { LanguageModel, ModelEvent, ModelRequest } from '../../src/models/language-model.ts';

/** What a scripted model does when it is asked to write. */
export type Script = (request: ModelRequest) => Iterable<ModelEvent> | AsyncIterable<ModelEvent>;

type FillRequest = Parameters<LanguageModel['fill']>[0];

export interface ScriptedModel extends LanguageModel {
  /** Every request to write, in order. */
  readonly asked: ModelRequest[];
  readonly filled: FillRequest[];
  readonly counted: ModelRequest[];
}

export interface ScriptedParts {
  /** One for each time that it is asked to write; asking it once more is a fault of the test. */
  writes?: readonly Script[];
  /** The value that `fill` gives, before the schema reads it. */
  fill?: (request: FillRequest) => unknown;
  count?: (request: ModelRequest) => number | Promise<number>;
}

/** A language model that plays what it is given: no wire, no waiting, the port alone. */
export function scriptedModel({ writes = [], fill, count }: ScriptedParts): ScriptedModel {
  const asked: ModelRequest[] = [];
  const filled: FillRequest[] = [];
  const counted: ModelRequest[] = [];
  return {
    name: 'Scripted (scripted-1)',
    id: 'scripted-1',
    asked,
    filled,
    counted,
    async *write(request) {
      asked.push(request);
      const script = writes[asked.length - 1];
      if (script === undefined)
        throw new Error('The scripted model was asked once more than it has scripts.');
      yield* script(request);
    },
    async fill(request) {
      filled.push(request);
      if (fill === undefined) throw new Error('The scripted model has nothing to fill in.');
      const value = request.schema.parse(await fill(request as FillRequest));
      return { value, stopReason: 'end_turn', call: madeCall(request) };
    },
    async count(request) {
      counted.push(request);
      if (count === undefined) throw new Error('The scripted model does not count.');
      return count(request);
    },
  };
}

/** The record of a call that was never made. */
export function madeCall(
  { prompt }: Pick<ModelRequest, 'prompt'>,
  stopReason: StopReason = 'end_turn',
): ModelCall {
  return {
    prompt: prompt.name,
    promptVersion: prompt.version,
    promptHash: prompt.hash,
    model: 'scripted-1',
    inputTokens: 100,
    outputTokens: 10,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    durationMs: 1,
    tries: 1,
    stopReason,
  };
}

/** One stretch: text in pieces of a few letters, then a citation of each block that holds the words, then its end. */
export function* stretch(request: ModelRequest, text: string, ...cited: string[]): Iterable<ModelEvent> {
  for (const piece of text.match(/[\s\S]{1,7}/gu) ?? []) yield { type: 'text', text: piece };
  for (const words of cited) yield citing(request, words);
  yield { type: 'stretch' };
}

/** A citation of the first block sent that holds the words. */
export function citing({ documents = [] }: ModelRequest, words: string): ModelEvent {
  for (const [document, { blocks }] of documents.entries()) {
    const from = blocks.findIndex((block) => block.includes(words));
    if (from >= 0)
      return { type: 'citation', citation: { kind: 'blocks', document, from, to: from + 1, cited: words } };
  }
  throw new Error(`No block that was sent holds “${words}”.`);
}

/** The end of a call. */
export function end(request: ModelRequest, stopReason: StopReason = 'end_turn'): ModelEvent {
  return { type: 'end', stopReason, call: madeCall(request, stopReason) };
}
