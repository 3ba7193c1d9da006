import { z } from 'zod';

/** Why a model stopped; `cut_off` when its stream ended without saying. */
export const stopReasonSchema = z.enum([
  'end_turn',
  'max_tokens',
  'stop_sequence',
  'tool_use',
  'pause_turn',
  'refusal',
  'model_context_window_exceeded',
  'cut_off',
]);
export type StopReason = z.infer<typeof stopReasonSchema>;

/**
 * One call of a language model: which prompt of which hash, of what model, what it cost and how long it took. It holds no word of a prompt, a
 * report, a question or an answer, and no key.
 */
export const modelCallSchema = z.object({
  /** Name, version and hash of the prompt's file. */
  prompt: z.string(),
  promptVersion: z.int().min(1),
  promptHash: z.string().regex(/^[0-9a-f]{16}$/u),
  /** Model id as sent. */
  model: z.string(),
  /** Tokens as the service counted them; 0 when it never said. */
  inputTokens: z.int().min(0),
  outputTokens: z.int().min(0),
  cacheReadTokens: z.int().min(0),
  cacheWriteTokens: z.int().min(0),
  /** In US dollars, from the prices that the settings give; absent without them. */
  cost: z.number().min(0).optional(),
  /** Milliseconds from the first try to the end, and to the first word; the latter absent when none came. */
  durationMs: z.number().min(0),
  firstWordMs: z.number().min(0).optional(),
  /** How many requests it took, retries among them. */
  tries: z.int().min(0),
  stopReason: stopReasonSchema.optional(),
  /** As the service named the request; absent when it answered none. */
  requestId: z.string().optional(),
  /** Code of the failure that it ended in; absent when it ended well. */
  failure: z.string().optional(),
  /** True when it was replayed from a recording, and nothing was asked of a model. */
  replayed: z.literal(true).optional(),
});
export type ModelCall = z.infer<typeof modelCallSchema>;
