import { z } from 'zod';

/** What a question is narrowed to: found in it, or chosen. Each is absent where nothing narrows it. */
export const askedScopeSchema = z.object({
  /** Display name of a council. */
  council: z.string().min(1).max(200).optional(),
  /** As reports print it, e.g. "2008/09" or "2025". */
  period: z.string().min(1).max(40).optional(),
  /** Key of a regime, e.g. `ilacs`. */
  regime: z.string().min(1).max(60).optional(),
  /** Id of the one report to answer from. */
  reportId: z.string().min(1).max(60).optional(),
});
export type AskedScope = z.infer<typeof askedScopeSchema>;
