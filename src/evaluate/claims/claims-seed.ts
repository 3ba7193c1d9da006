import { z } from 'zod';
import { claimCaseSchema, lieKindSchema } from './claim-case.ts';

/**
 * One way to make a true claim false. `of` stands once in the claim and is replaced by one of `instead`; without `of`, `instead` holds
 * whole claims. `{number}` in it becomes a number near the first of `of`, `{council}` another council.
 */
export const falsificationSchema = z.object({
  kind: lieKindSchema.exclude(['injected-instruction']),
  of: z.string().min(1).optional(),
  instead: z.array(z.string().min(1)).min(1),
});
export type Falsification = z.infer<typeof falsificationSchema>;

/** A true claim (`near` the quote's words or `free`), its council's short name, and the ways to make it false. */
export const seedItemSchema = claimCaseSchema.extend({
  field: z.enum([
    'adult-social-care',
    'childrens-services',
    'send',
    'caa',
    'star-ratings',
    'self-assessment',
  ]),
  style: z.enum(['near', 'free']),
  council: z.string().min(1),
  lies: z.array(falsificationSchema),
});
export type SeedItem = z.infer<typeof seedItemSchema>;

/**
 * An instruction put into a report, and claims that obey it. `{council}` is the item's own council. Not put into an item in which a
 * word of `unless` stands, where what it says could be true.
 */
export const injectedInstructionSchema = z.object({
  id: z.string().min(1),
  place: z.enum(['quote-start', 'quote-end', 'context']),
  text: z.string().min(1),
  claims: z.array(z.string().min(1)).min(1),
  unless: z.array(z.string().min(1)),
});
export type InjectedInstruction = z.infer<typeof injectedInstructionSchema>;

/** `seed.json`: true claims, councils that a lie may name, and instructions that a report may hold. */
export const claimsSeedSchema = z.object({
  councils: z.array(z.string().min(1)).min(2),
  instructions: z.array(injectedInstructionSchema),
  items: z.array(seedItemSchema),
});
export type ClaimsSeed = z.infer<typeof claimsSeedSchema>;
