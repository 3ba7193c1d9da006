import { z } from 'zod';
import type { Answer } from './answer.ts';
import type { AskedScope } from './asked-scope.ts';

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
export interface GivenFeedback extends Feedback {
  turnId: string;
  /** The first six digits of the reader's pseudonym: tells one from another, and nobody's name. */
  reader: string;
  question: string;
  scope: AskedScope;
  answer: Answer;
  /** When it became a case, ISO 8601 in UTC. */
  acceptedAt?: string;
}
