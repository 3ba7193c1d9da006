import type { Draft } from '../domain/draft.ts';
import type { Letter } from '../domain/letter.ts';
import type { ModelCall } from '../domain/model-call.ts';
import type { HeldSentence } from '../domain/worded-draft.ts';
import type { SectionWriter } from '../services/section-writer.ts';
import type { Output } from './output.ts';

/** A draft after a model was asked to word it, and what an officer must know of that. */
export interface Wording {
  draft: Draft;
  held: HeldSentence[];
  said: string[];
}

/** Has a model word a draft, or `only` one section of it, says on standard error which section it is at, and tells what came of it. @throws AppError `cancelled`. */
export async function wordDraft(
  writer: SectionWriter,
  letter: Letter,
  made: Draft,
  { output, signal, only }: { output: Output; signal: AbortSignal; only?: string },
): Promise<Wording> {
  const { draft, calls, held } = await writer.write(letter, made, {
    signal,
    ...(only === undefined ? {} : { only }),
    onProgress: ({ heading, place, of }) =>
      output.note(`${writer.name} is wording “${heading}” (${place} of ${of}) …`),
  });
  return {
    draft,
    held,
    said: [worded(draft, writer.name, held.length), ...unworded(draft), ...spent(calls)],
  };
}

function worded({ sections }: Draft, name: string, held: number): string {
  const count = sections.flatMap(({ paragraphs }) => paragraphs).filter((one) => one.written).length;
  const left =
    held === 0 ? '' : ` ${held} more ${held === 1 ? 'was' : 'were'} left out: the source does not bear them.`;
  return `${count} ${count === 1 ? 'sentence was' : 'sentences were'} worded by ${name}; read them against the source.${left}`;
}

function unworded({ outstanding }: Draft): string[] {
  return outstanding
    .filter(({ kind, what }) => kind === 'question' && what.startsWith('Not worded'))
    .map(({ what, why }) => `${what}. ${why}`);
}

function spent(calls: readonly ModelCall[]): string[] {
  if (calls.length === 0) return [];
  const sum = (of: (call: ModelCall) => number) => calls.reduce((total, call) => total + of(call), 0);
  const sent = sum((call) => call.inputTokens + call.cacheReadTokens + call.cacheWriteTokens);
  const costs = calls.some(({ cost }) => cost !== undefined)
    ? `, $${sum(({ cost = 0 }) => cost).toFixed(3)}`
    : '';
  const of = calls.length === 1 ? '1 call' : `${calls.length} calls`;
  return [`${of}: ${sent} tokens sent, ${sum(({ outputTokens }) => outputTokens)} written${costs}.`];
}
