import { z } from 'zod';
import {
  areaKeySchema,
  check,
  keySchema,
  patternsSchema,
  printedListSchema,
  wordsSchema,
} from '../data-files/written-value.ts';

/** One thing that a regime judges. */
export const areaSchema = z.strictObject({
  key: areaKeySchema,
  name: wordsSchema,
  /** Other forms, as labels print them and as running text words them. */
  aliases: printedListSchema,
  /** Keys of the areas that it joins: one grade for both, given to neither alone. */
  joins: z.array(areaKeySchema).optional(),
  /** True for the judgement over all areas. */
  overall: z.literal(true).optional(),
  /** True for an area that is spoken of but has no grade on a scale, e.g. leadership told in words. */
  ungraded: z.literal(true).optional(),
  /** Scale of this area where it is not the edition's. */
  scale: keySchema.optional(),
  /** Where the grade stands in a sentence: each holds a group named `grade`, e.g. of a heading that says the overall grade. */
  sentences: patternsSchema,
  /** What the area stands under, e.g. a CQC theme. */
  theme: wordsSchema.optional(),
  /** Printed number, e.g. "2.1". */
  number: z.string().optional(),
  check,
});

const gradeSchema = z.strictObject({
  /** Compared with each other, only within one scale. */
  canonical: z.string().min(1),
  /** Forms as printed; the first is the usual one. */
  printed: z.array(wordsSchema).min(1),
  /** Percentages of the scores' total that give this grade, both ends included. */
  percent: z.strictObject({ from: z.int().min(0), to: z.int().max(100) }).optional(),
  /** What the framework says comes next, e.g. when the next inspection is due. */
  follows: wordsSchema.optional(),
  check,
});

/** A scale of grades; two grades compare only when they stand on the same scale of the same regime. */
export const scaleSchema = z.strictObject({
  key: keySchema,
  kind: z.enum(['grade', 'score', 'stars', 'outcome', 'flag']),
  /** Best first, where the scale has an order. */
  grades: z.array(gradeSchema).min(1),
  /** What the scores of all areas add up to at most, where the overall grade is a percentage of that. */
  percentOf: z.int().min(1).optional(),
  check,
});

export const servicesSchema = z
  .array(z.strictObject({ key: keySchema, name: wordsSchema, aliases: printedListSchema }))
  .default([]);
