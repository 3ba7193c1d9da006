import { z } from 'zod';
import { audienceSchema } from './audience.ts';

/** One line of the file that `ask --from` reads. What it leaves out is taken from the command line. */
export const questionLineSchema = z.object({
  /** Given back with the answer, to tell the lines apart. */
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string(),
  council: z.string().optional(),
  audience: audienceSchema.optional(),
});
export type QuestionLine = z.infer<typeof questionLineSchema>;
