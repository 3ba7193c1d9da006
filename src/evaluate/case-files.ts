import { z } from 'zod';
import { answerStatusSchema } from '../domain/answer.ts';
import { audienceSchema } from '../domain/audience.ts';

/** A gold quote: the words, the base name of the report's file, and where several are equal, which one. */
export const supportingQuoteSchema = z.object({
  file: z.string().min(1),
  quote: z.string().min(1),
  /** Line of the source file (from 1) where it starts; for text files. */
  line: z.int().min(1).optional(),
  /** Which of several equal quotes in the report's text, from 1. */
  occurrence: z.int().min(1).optional(),
});
export type SupportingQuote = z.infer<typeof supportingQuoteSchema>;

const asked = {
  id: z.string().min(1),
  /** Restricts the question to one council's reports. */
  council: z.string().min(1).optional(),
  /** Whom the question is asked for; absent means `public`. */
  audience: audienceSchema.optional(),
};

/** `answerable.json`: questions that the reports answer. `kind` sets how much must be covered (README of evals/cases). */
export const answerableCaseSchema = z.object({
  ...asked,
  kind: z.string().min(1),
  question: z.string().min(1),
  supporting: z.array(supportingQuoteSchema).min(1),
});
export type AnswerableCase = z.infer<typeof answerableCaseSchema>;

/** `unanswerable.json`: near misses. Without `allowedStatuses` only a refusal is right. */
export const unanswerableCaseSchema = z.object({
  ...asked,
  category: z.string().min(1),
  question: z.string().min(1),
  allowedStatuses: z.array(answerStatusSchema).min(1).optional(),
  criticalIfAnswered: z.boolean().optional(),
});
export type UnanswerableCase = z.infer<typeof unanswerableCaseSchema>;

/** `adversarial.json`: hostile questions. Cases with `side` "document" describe a change to a report and are not asked. */
export const hostileCaseSchema = z.object({
  ...asked,
  side: z.enum(['question', 'document']).optional(),
  category: z.string().min(1),
  input: z.string(),
  allowedStatuses: z.array(answerStatusSchema).min(1).optional(),
  forbiddenPatterns: z.array(z.string().min(1)).optional(),
});
export type HostileCase = z.infer<typeof hostileCaseSchema>;

/** All cases of one folder. */
export interface CaseSet {
  answerable: AnswerableCase[];
  unanswerable: UnanswerableCase[];
  hostile: HostileCase[];
}
