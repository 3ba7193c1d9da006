import { z } from 'zod';
import { draftSchema } from './draft.ts';

/** Why a version of a draft was made. `filled` is a placeholder, `rebased` means drawn up anew from the newest version of the letter. */
export const draftVersionWhySchema = z.enum([
  'drafted',
  'edited',
  'filled',
  'redrafted',
  'restored',
  'left-out',
  'rebased',
  'override',
]);
export type DraftVersionWhy = z.infer<typeof draftVersionWhySchema>;

/** One version of a draft, without its words. */
export const draftVersionSchema = z.object({
  /** From 1, without gaps. */
  number: z.int().min(1),
  /** ISO 8601 in UTC. */
  madeAt: z.string(),
  /** Who made it; absent where nobody was named. */
  by: z.string().optional(),
  why: draftVersionWhySchema,
  /** Key of the section that was changed; absent where the whole draft was made. */
  section: z.string().optional(),
  /** A reason that was given, in words. */
  note: z.string().optional(),
  /** Version of the letter that it was drafted from. */
  letterVersionId: z.string(),
});
export type DraftVersion = z.infer<typeof draftVersionSchema>;

/** A draft as lists show it: its newest version, without the words. */
export const draftSummarySchema = z.object({
  draftId: z.string(),
  /** The report held that it was drafted from. */
  reportId: z.string(),
  /** Key of the house style. */
  style: z.string(),
  title: z.string(),
  /** Whose eyes it is for, officers' at least: `internal`, or `exempt` when its letter is, or was when it was written. */
  classification: z.enum(['internal', 'exempt']),
  /** ISO 8601 in UTC. */
  createdAt: z.string(),
  /** The newest. */
  version: draftVersionSchema,
  /** How much stands between it and an agenda. */
  outstanding: z.int().min(0),
  /** `newest`: drafted from the newest version of the letter; `older`: the letter has a newer one; `removed`: the letter left the library. */
  letter: z.enum(['newest', 'older', 'removed']),
});
export type DraftSummary = z.infer<typeof draftSummarySchema>;

/** One version of a draft, whole, with what there is of others. `version` of the summary is the newest; `shown` is the one in `draft`. */
export const storedDraftSchema = draftSummarySchema.extend({
  shown: z.int().min(1),
  /** All versions, in order. */
  versions: z.array(draftVersionSchema).min(1),
  draft: draftSchema,
  /** Set where a change was asked for that changed nothing: no version was made. */
  unchanged: z.literal(true).optional(),
});
export type StoredDraft = z.infer<typeof storedDraftSchema>;

/** A draft that went with the report it was drafted from. */
export const removedDraftSchema = z.object({ draftId: z.string(), style: z.string(), title: z.string() });
export type RemovedDraft = z.infer<typeof removedDraftSchema>;
