import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { askedScopeSchema } from './asked-scope.ts';

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

/** What somebody said of an answer, as evaluators read it. */
export const givenFeedbackSchema = feedbackSchema.extend({
  turnId: z.string(),
  /** The first six digits of the reader's pseudonym: tells one from another, and nobody's name. */
  reader: z.string(),
  question: z.string(),
  scope: askedScopeSchema,
  answer: answerSchema,
  /** When it became a case, ISO 8601 in UTC. */
  acceptedAt: z.string().optional(),
});
export type GivenFeedback = z.infer<typeof givenFeedbackSchema>;
