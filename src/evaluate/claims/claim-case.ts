import { z } from 'zod';

/** What a lie is wrong in; every other part of the claim is as the quote and its context have it. */
export const lieKindSchema = z.enum([
  'number',
  'unit',
  'year-swapped',
  'grade',
  'negation',
  'direction',
  'quantifier',
  'modality',
  'adults-children',
  'speaker',
  'council',
  'name',
  'strength-under-other-heading',
  'cause-added',
  'adverse-softened',
  'neighbouring-cell',
  'injected-instruction',
]);
export type LieKind = z.infer<typeof lieKindSchema>;

/**
 * A claim beside what it rests on: `quote` is the cited span (sentences, a bullet, or a table row `cell | cell`), `context` what the
 * citation leans on (council, title, body, heading path, header row). Its `id` is unique in the set.
 */
export const claimCaseSchema = z.object({
  id: z.string().min(1),
  quote: z.string().min(1),
  context: z.array(z.string().min(1)),
  claim: z.string().min(1),
});
export type ClaimCase = z.infer<typeof claimCaseSchema>;

/** A claim that its quote and context do not support; `from` is the id of the seed's true item. */
export const lieSchema = claimCaseSchema.extend({ kind: lieKindSchema, from: z.string().min(1) });
export type Lie = z.infer<typeof lieSchema>;
