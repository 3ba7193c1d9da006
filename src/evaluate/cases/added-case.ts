import { z } from 'zod';
import { answerableCaseSchema, hostileCaseSchema, unanswerableCaseSchema } from '../case-files.ts';
import { goldReportSchema } from '../extraction/gold-report.ts';
import { ledgerCaseSchema } from '../ledger/ledger-case.ts';

/** One line of a JSONL file of cases: the case as its JSON array has it, and the suite that it is for. */
export const addedCaseSchema = z.discriminatedUnion('suite', [
  answerableCaseSchema.extend({ suite: z.literal('answering') }),
  unanswerableCaseSchema.extend({ suite: z.literal('unanswerable') }),
  hostileCaseSchema.extend({ suite: z.literal('hostile') }),
  ledgerCaseSchema.extend({ suite: z.literal('ledger') }),
  goldReportSchema.extend({ suite: z.literal('extraction') }),
]);
export type AddedCase = z.infer<typeof addedCaseSchema>;
