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
  /** Regular expressions, case ignored, that may match in no text shown. */
  forbidden: z.array(words).optional(),
  /** Base names of the reports that the citations must come from, each cited at least once; empty or absent: any. */
  files: z.array(words).optional(),
});
export type LedgerCase = z.infer<typeof ledgerCaseSchema>;
