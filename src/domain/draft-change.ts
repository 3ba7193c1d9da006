import { z } from 'zod';
import { storedDraftSchema } from './stored-draft.ts';

/** What differs between two versions of a draft, a paragraph each. */
export const draftChangeSchema = z.object({
  /** Key of the section, and its heading: of the later version, where it has one. */
  section: z.string(),
  heading: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  /** The text in the earlier version; absent for what was added. */
  before: z.string().optional(),
  /** The text in the later version; absent for what was removed. */
  after: z.string().optional(),
  /** Numbers, names and negations that only one of the two texts holds; absent where none differ. */
  values: z.object({ gone: z.array(z.string()), come: z.array(z.string()) }).optional(),
});
export type DraftChange = z.infer<typeof draftChangeSchema>;

/** Something a person did to a draft that a new version of its letter left no place for. The words stand in the version before. */
export const draftConflictSchema = z.object({
  section: z.string(),
  /** What was drafted where the person put their words; absent where they added them. */
  was: z.string().optional(),
  /** The person's words. */
  words: z.string(),
  /** What is drafted there now; absent where nothing is. */
  now: z.string().optional(),
  by: z.string(),
  /** One plain sentence. */
  why: z.string(),
});
export type DraftConflict = z.infer<typeof draftConflictSchema>;

/** What changed between two versions, by their numbers. */
export const draftChangesSchema = z.object({
  from: z.int().min(1),
  to: z.int().min(1),
  changes: z.array(draftChangeSchema),
});
export type DraftChanges = z.infer<typeof draftChangesSchema>;

/** A draft drawn up anew from the newest version of its letter: its new version, what changed in it, and what was not carried over. */
export const rebasedDraftSchema = z.object({
  draft: storedDraftSchema,
  changes: z.array(draftChangeSchema),
  conflicts: z.array(draftConflictSchema),
});
export type RebasedDraft = z.infer<typeof rebasedDraftSchema>;
