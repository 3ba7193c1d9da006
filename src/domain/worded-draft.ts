import { z } from 'zod';
import { draftSchema } from './draft.ts';

/** A sentence of a language model that was left out of a draft, since what it cites does not bear it. */
export const heldSentenceSchema = z.object({
  /** Key of the section that it was written for. */
  section: z.string(),
  text: z.string(),
  /** Plain sentences, at least one. */
  reasons: z.array(z.string()).min(1),
  /** 1 for the first asking, 2 for the second. */
  asking: z.int().min(1).max(2),
});
export type HeldSentence = z.infer<typeof heldSentenceSchema>;

/** What `draft --json` prints: the draft, with its calls in it; `held` is absent where no model was asked. */
export const wordedDraftSchema = draftSchema.extend({ held: z.array(heldSentenceSchema).optional() });
export type WordedDraft = z.infer<typeof wordedDraftSchema>;
