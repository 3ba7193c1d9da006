import { z } from 'zod';
import { printedListSchema, wordsSchema } from '../data-files/written-value.ts';

/** What a council is called. */
export const councilNameSchema = z.strictObject({
  /** Display name, e.g. "Leicester City Council". */
  name: wordsSchema,
  /** Place name alone, e.g. "Leicester". */
  short: wordsSchema,
  kind: z.enum(['county', 'unitary', 'metropolitan', 'london', 'combined', 'other']),
  /** Other forms, with names of predecessors on the same ground. */
  aliases: printedListSchema,
  /** Display names of councils that are easily taken for this one. */
  confusable: printedListSchema,
  /** True when the place name is also an English word ("Reading"). */
  ordinaryWord: z.boolean().default(false),
  /** Last year of an abolished council. */
  until: z.int().optional(),
  /** Display names of the councils that took over its ground. A grade stays with the body that was inspected. */
  successors: z.array(wordsSchema).optional(),
});
export type CouncilName = z.infer<typeof councilNameSchema>;
