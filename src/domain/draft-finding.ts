import { z } from 'zod';
import { findingKinds } from './finding.ts';

/** A finding of the letter that a draft was drafted from, and what the draft makes of it. */
export const draftFindingSchema = z.object({
  /** From 1, in print order; names the finding to `drafts leave-out`. */
  number: z.int().min(1),
  kind: z.enum(findingKinds),
  /** As printed. */
  text: z.string(),
  label: z.string(),
  /** Whether it may be left out only for a reason. */
  adverse: z.boolean(),
  /** Whether a paragraph gives it. */
  given: z.boolean(),
  /** Why it was left out, and who said so; absent unless an officer did. */
  reason: z.string().optional(),
  by: z.string().optional(),
});
export type DraftFinding = z.infer<typeof draftFindingSchema>;
