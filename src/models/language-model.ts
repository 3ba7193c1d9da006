import type { z } from 'zod';
import type { ModelCall, StopReason } from '../domain/model-call.ts';
import type { FilledPrompt } from './filled-prompt.ts';

/**
 * A document that a model may cite. Its blocks are a paragraph, bullet or table row each, in order: a citation names blocks by their place, so that it
 * cannot point outside of what was sent, and no model tells an offset.
 */
export interface SourceDocument {
  title: string;
  /** What is known of it: whose words, which council, which period. Not citable. */
  context?: string;
  /** At least one; none empty. */
  blocks: readonly string[];
}

export interface ModelRequest {
  prompt: FilledPrompt;
  /** Sent before the prompt, as data to cite. The last one carries the cache mark. */
  documents?: readonly SourceDocument[];
  /** What was said before, oldest first; begins with the user. */
  turns?: readonly { role: 'user' | 'assistant'; text: string }[];
  /** Longest answer, in tokens. */
  maxTokens: number;
  /** The whole of it, retries among it, ends by this time (`performance.now()`). */
  deadline: number;
  signal?: AbortSignal;
}

/** Where a stretch of a model's text points. `from` and `to` are places of blocks, `to` not counted. What it says was cited is a hint, never the quote. */
export type ModelCitation =
  | { kind: 'blocks'; document: number; from: number; to: number; cited: string }
  /** Of characters, pages, or of the web: nothing here is located by it; code finds the cited words in what was sent, or it counts for nothing. */
  | { kind: 'words'; document?: number; cited: string };

/** What comes of a call, in order. A citation belongs to the text since the last `stretch`. */
export type ModelEvent =
  | { type: 'text'; text: string }
  | { type: 'citation'; citation: ModelCitation }
  /** The end of one stretch of text and its citations. */
  | { type: 'stretch' }
  /** Last of all, once. */
  | { type: 'end'; stopReason: StopReason; call: ModelCall };

/** A language model, whoever makes it. Its failures are `AppError`s with a code `model_…`, or `cancelled`. */
export interface LanguageModel {
  /** Said to readers: "Claude (claude-…)". */
  readonly name: string;
  /** Model id, as recorded. */
  readonly id: string;
  /** Prose with citations, as it comes. Retries happen before the first event only; afterwards a fault ends it. @throws AppError */
  write(request: ModelRequest): AsyncIterable<ModelEvent>;
  /** A value of the schema; anything else is a failure, tried once more. No citations: structured output and citations exclude each other. @throws AppError */
  fill<Value>(
    request: ModelRequest & { schema: z.ZodType<Value> },
  ): Promise<{ value: Value; stopReason: StopReason; call: ModelCall }>;
  /** Input tokens that the request would take. @throws AppError */
  count(request: ModelRequest): Promise<number>;
}
