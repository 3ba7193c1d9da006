import { z } from 'zod';
import { modelCallSchema } from './model-call.ts';

/** A call of a language model as it is kept: when it ended, and what it served. */
export const keptCallSchema = modelCallSchema.extend({
  at: z.iso.datetime(),
  serves: z.enum(['answer', 'extract', 'draft', 'eval']),
});
export type KeptCall = z.infer<typeof keptCallSchema>;

/** What the calls of one prompt took on one day (in UTC). */
export const callSumSchema = z.object({
  day: z.iso.date(),
  prompt: z.string(),
  calls: z.int().min(1),
  /** How many of them ended in a failure; they are paid for too. */
  failed: z.int().min(0),
  inputTokens: z.int().min(0),
  outputTokens: z.int().min(0),
  cacheReadTokens: z.int().min(0),
  cacheWriteTokens: z.int().min(0),
  /** In US dollars; absent when no call of the day has a cost. */
  cost: z.number().min(0).optional(),
});
export type CallSum = z.infer<typeof callSumSchema>;

/** What `calls --json` prints: the newest call first, at most 1,000 of them, and the sums of all, the newest day first. */
export const callsSchema = z.object({ calls: z.array(keptCallSchema), sums: z.array(callSumSchema) });
export type Calls = z.infer<typeof callsSchema>;
