import { z } from 'zod';
import { AppError } from '../errors.ts';
import { answerStatusSchema } from './answer.ts';
import { feedbackKindSchema, type GivenFeedback } from './feedback.ts';

const quoteSchema = z.object({
  /** Base name of the report's file. */
  file: z.string().min(1),
  /** Words of the report, to the letter. */
  quote: z.string().min(1).max(4000),
});

/** What would have been right, as an evaluator says it: the words that answer the question, or that no report does. */
export const rightAnswerSchema = z.union([
  z.strictObject({ supporting: z.array(quoteSchema).min(1).max(40) }),
  z.strictObject({ refused: z.literal(true) }),
]);
export type RightAnswer = z.infer<typeof rightAnswerSchema>;

const asked = {
  id: z.string(),
  question: z.string(),
  council: z.string().optional(),
  /** What the reader said. */
  feedback: z.object({ kind: feedbackKindSchema, reason: z.string() }),
};

/** A case of an eval that came of what a reader said, as a line of a file of cases holds it. */
export const feedbackCaseSchema = z
  .union([
    z.object({
      ...asked,
      suite: z.literal('answering'),
      kind: z.literal('feedback'),
      supporting: z.array(quoteSchema),
    }),
    z.object({
      ...asked,
      suite: z.literal('unanswerable'),
      category: z.literal('feedback'),
      allowedStatuses: z.array(answerStatusSchema),
    }),
  ])
  .meta({ type: 'object' });
export type FeedbackCase = z.infer<typeof feedbackCaseSchema>;

/**
 * What somebody said of an answer as a case. An answer that helped is right as it was; of any other an evaluator says what would have been.
 * @throws AppError `request_invalid` where they have not
 */
export function feedbackCase(given: GivenFeedback, right?: RightAnswer): FeedbackCase {
  const { turnId, question, scope, kind, reason } = given;
  const answer = right ?? rightAsItWas(given);
  const shared = {
    id: `F-${turnId.slice(0, 8)}`,
    question,
    ...(scope.council === undefined ? {} : { council: scope.council }),
    feedback: { kind, reason },
  };
  if ('supporting' in answer)
    return { ...shared, suite: 'answering', kind: 'feedback', supporting: answer.supporting };
  const allowedStatuses = [...new Set([...refusals, ...(right === undefined ? [given.answer.status] : [])])];
  return { ...shared, suite: 'unanswerable', category: 'feedback', allowedStatuses };
}

const refusals = ['not_in_reports', 'declined'] as const;

function rightAsItWas({ kind, answer }: GivenFeedback): RightAnswer {
  if (kind !== 'helpful')
    throw new AppError(
      'request_invalid',
      'The reader did not find this answer right. Say what would have been: words of the reports that answer the question, or that refusing is right.',
    );
  const quotes = answer.claims.flatMap(({ citations }) =>
    citations.map(({ file, quote }) => ({ file, quote })),
  );
  const once = new Map(quotes.map((one) => [`${one.file}\n${one.quote}`, one]));
  return once.size === 0 ? { refused: true } : { supporting: [...once.values()] };
}
