import { z } from 'zod';
import { placedCitationSchema } from './finding.ts';

/**
 * What a check of a draft finds. `value`: neither quoted, derived nor given. `quotation`: a citation or a quotation that does not hold
 * its words. `omission`: something adverse or asked that no paragraph gives and nobody left out with a reason. `softening`: weaker, or the
 * other way round, than what it cites. `date`: passed, clashing, or not what its rule gives. `placeholder`: not filled. `changed`: not
 * the words that were last checked, or not those that drafting gives there. `tracked-change` and `comment`: left in a Word file.
 */
export const draftFaultKindSchema = z.enum([
  'value',
  'quotation',
  'omission',
  'softening',
  'date',
  'placeholder',
  'changed',
  'tracked-change',
  'comment',
]);

export const draftFaultSchema = z.object({
  kind: draftFaultKindSchema,
  /** `fault` keeps the draft from an agenda; `note` is for a person to look at. */
  weight: z.enum(['fault', 'note']),
  section: z.string().optional(),
  paragraph: z.string().optional(),
  /** The words in question. */
  text: z.string(),
  /** One plain sentence: what is wrong and what to do. */
  why: z.string(),
  /** For tracked changes and comments: who made it, and when (ISO). */
  by: z.string().optional(),
  at: z.string().optional(),
  citation: placedCitationSchema.optional(),
});
export type DraftFault = z.infer<typeof draftFaultSchema>;

export const draftCheckSchema = z.object({
  /** True when nothing of weight `fault` was found. */
  ok: z.boolean(),
  /** Values of all paragraphs, and how many are quoted, derived or given. */
  values: z.object({ all: z.int().min(0), backed: z.int().min(0) }),
  /** Adverse findings of the source, how many a paragraph gives, how many were left out with a reason. */
  adverse: z.object({ all: z.int().min(0), given: z.int().min(0), leftOut: z.int().min(0) }),
  placeholders: z.int().min(0),
  faults: z.array(draftFaultSchema),
});
export type DraftCheck = z.infer<typeof draftCheckSchema>;
