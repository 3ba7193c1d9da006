import { z } from 'zod';
import { councilYearSchema, keySchema, wordsSchema } from './written-value.ts';

/** A set of indicator codes, valid for stated years only. */
export const indicatorSetSchema = z.strictObject({
  key: keySchema,
  name: wordsSchema,
  short: wordsSchema,
  years: z.strictObject({ start: councilYearSchema, end: councilYearSchema.optional() }),
  /** Regular expression for one code as printed. */
  pattern: z.string().min(2),
  /** Codes for which a lower value is better; says nothing of the others. */
  lowerIsBetter: z.array(z.string()).default([]),
  /** Codes for which a higher value is better. */
  higherIsBetter: z.array(z.string()).default([]),
  /** Codes for which neither is said to be better. */
  neither: z.array(z.string()).default([]),
  check: z.array(wordsSchema).optional(),
});
export type IndicatorSet = z.infer<typeof indicatorSetSchema>;

/** indicator-sets.yaml. */
export const indicatorSetsFileSchema = z.strictObject({ indicatorSets: z.array(indicatorSetSchema).min(1) });
