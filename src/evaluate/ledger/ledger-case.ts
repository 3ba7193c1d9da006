import { z } from 'zod';
import { answerStatusSchema } from '../../domain/answer.ts';

const words = z.string().min(1);

/** `ledger-questions.json`: look-ups and comparisons that the ledger of findings answers. */
export const ledgerCaseSchema = z.object({
  id: words,
  question: words,
  kind: words,
  /** Absent: answered or partly answered. */
  allowedStatuses: z.array(answerStatusSchema).min(1).optional(),
  /** Words that claims or their quotes must show; a list within it means that one of them is enough. */
  facts: z.array(z.union([words, z.array(words).min(1)])).optional(),
  /** Other forms of a fact, by the fact, that are as right: `{ "6": ["six"] }`. */
  factsAlternatives: z.record(z.string(), z.array(words)).optional(),
  /** Words that may stand in no claim and no quote of it; case, kinds of dash and white space do not matter. */
  forbidden: z.array(words).optional(),
  /** The answer must say that it got better, or worse. */
  direction: z.enum(['better', 'worse']).optional(),
  /** A status that is not allowed would mislead. */
  critical: z.boolean().optional(),
  /** Asks within one council's reports. */
  council: words.optional(),
  /** Base names of the reports that the citations must come from, each cited at least once; empty or absent: any. */
  files: z.array(words).optional(),
});
export type LedgerCase = z.infer<typeof ledgerCaseSchema>;
