import { z } from 'zod';

/** What is printed with `--json` in place of a result that could not be made. */
export const failureSchema = z.object({
  /** Of the question, where `ask --from` reads several. */
  id: z.string().optional(),
  question: z.string().optional(),
  /** Line of the file that was read, from 1. */
  line: z.int().min(1).optional(),
  /** Stable name of what went wrong, e.g. "question_empty". */
  code: z.string(),
  /** Says what to do next. */
  message: z.string(),
  /** True when the same call may succeed later. */
  retryable: z.boolean(),
});
export type Failure = z.infer<typeof failureSchema>;
