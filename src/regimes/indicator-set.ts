import { z } from 'zod';
import { councilYearSchema, keySchema, wordsSchema } from '../data-files/written-value.ts';

/** A set of indicator codes, valid for stated years only. */
export const indicatorSetSchema = z.strictObject({
  key: keySchema,
  name: wordsSchema,
  short: wordsSchema,
  years: z.strictObject({ start: councilYearSchema, end: councilYearSchema.optional() }),
  /** Regular expression for one code as printed. */
  pattern: z.string().min(2),
  /** Years for which the polarity below is known; absent where none is given. Another year's is never taken from it. */
  polarityYears: z.strictObject({ start: councilYearSchema, end: councilYearSchema.optional() }).optional(),
  /** Codes for which a lower value is better; says nothing of the others. */
  lowerIsBetter: z.array(z.string()).default([]),
  /** Codes for which a higher value is better. */
  higherIsBetter: z.array(z.string()).default([]),
  /** Codes for which neither is said to be better. */
  neither: z.array(z.string()).default([]),
  /** Units by code, where a cell prints the bare figure, e.g. `1A: score`. */
  units: z.record(z.string(), wordsSchema).default({}),
  /** Whether reports print a quartile beside a value; absent where that is not known. */
  quartiles: z.enum(['sometimes', 'never']).optional(),
  /** Codes that meant something else in an older set. */
  reused: z
    .array(
      z.strictObject({
        code: z.string().min(1),
        /** Key of the older set. */
        from: keySchema,
        meant: wordsSchema,
        means: wordsSchema,
        check: z.literal(true).optional(),
      }),
    )
    .default([]),
  check: z.array(wordsSchema).optional(),
});
export type IndicatorSet = z.infer<typeof indicatorSetSchema>;

/** indicator-sets.yaml. */
export const indicatorSetsFileSchema = z.strictObject({ indicatorSets: z.array(indicatorSetSchema).min(1) });
