import { z } from 'zod';
import { wordsSchema } from '../data-files/written-value.ts';
import { bodyKindSchema } from './house-style.ts';

/** One kind of body with forms of its name, in any case. Entries stand in the order in which they are tried. */
export const bodyFormsSchema = z.strictObject({
  kind: bodyKindSchema,
  /** True for the executive and its committees: taking a letter there meets a duty to take it to an executive committee. */
  executive: z.boolean().default(false),
  /** False where councils differ in what a body of that name may decide. */
  sure: z.boolean().default(true),
  forms: z.array(wordsSchema).min(1),
});
export type BodyForms = z.infer<typeof bodyFormsSchema>;

/** bodies.yaml. */
export const bodiesFileSchema = z.array(bodyFormsSchema).min(1);
