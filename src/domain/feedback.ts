import { z } from 'zod';

/** What a reader thinks of an answer. */
export const feedbackKindSchema = z.enum(['helpful', 'wrong', 'missing', 'unclear']);
export type FeedbackKind = z.infer<typeof feedbackKindSchema>;

/** What a reader said of an answer; once an answer, the last time counts. */
export const feedbackSchema = z.object({
  kind: feedbackKindSchema,
  /** In their words; empty when they gave none. */
  reason: z.string().max(1000),
  /** ISO 8601 in UTC. */
  at: z.string(),
});
export type Feedback = z.infer<typeof feedbackSchema>;
