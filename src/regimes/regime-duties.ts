import { z } from 'zod';
import { check, keySchema, patternsSchema, wordsSchema } from '../data-files/written-value.ts';

const standingDutySchema = z.strictObject({
  key: keySchema,
  text: wordsSchema,
  /** The law or framework that it comes from. */
  source: wordsSchema,
  count: z.int().min(1).optional(),
  unit: z.enum(['working-days', 'days', 'weeks', 'months']).optional(),
  /** What the count starts from, in words. An officer gives its date. */
  startsWhen: wordsSchema.optional(),
  /** Only for reports with one of these canonical grades or outcome codes; absent means every report. */
  onlyFor: z.array(z.string().min(1)).optional(),
  /** Editions it holds for; absent means every edition. */
  editions: z.array(z.string().min(1)).optional(),
  check,
});

/** What a regime's reports ask of the council in print, and what law or framework asks besides: never mixed. */
export const dutiesSchema = z.strictObject({
  /** Regular expressions for the words that ask, e.g. "you are asked to". */
  printed: patternsSchema,
  standing: z.array(standingDutySchema).default([]),
});
