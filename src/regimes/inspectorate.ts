import { z } from 'zod';
import { keySchema, printedListSchema, wordsSchema } from '../data-files/written-value.ts';

/** A body that judges councils or writes to them about how they do. */
export const inspectorateSchema = z.strictObject({
  key: keySchema,
  name: wordsSchema,
  short: wordsSchema,
  aliases: printedListSchema,
  /** `other-body`: its view is not an inspectorate's judgement (a peer team, an ombudsman, an auditor, a ministry). */
  kind: z.enum(['inspectorate', 'other-body']),
  years: z.strictObject({ start: z.int(), end: z.int().optional() }),
  /** Key of the body it was part of. */
  parent: keySchema.optional(),
  /** Key of the body that took over its work. */
  successor: keySchema.optional(),
  /** True when years or links are not confirmed. */
  check: z.literal(true).optional(),
});
export type Inspectorate = z.infer<typeof inspectorateSchema>;

/** inspectorates.yaml: the bodies, and forms that may mean any of several of them. */
export const inspectoratesFileSchema = z.strictObject({
  inspectorates: z.array(inspectorateSchema).min(1),
  ambiguous: z.array(z.strictObject({ form: wordsSchema, keys: z.array(keySchema).min(2) })).default([]),
});
export type AmbiguousForm = z.infer<typeof inspectoratesFileSchema>['ambiguous'][number];
