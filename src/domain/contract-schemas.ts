import { z } from 'zod';
import { answerSchema, rankedPassageSchema } from './answer.ts';
import { briefingSchema } from './briefing.ts';
import { claimLineSchema, claimVerdictSchema } from './claim-check.ts';
import { draftChangesSchema, rebasedDraftSchema } from './draft-change.ts';
import { draftCheckSchema } from './draft-check.ts';
import { draftFindingSchema } from './draft-finding.ts';
import { extractionLineSchema } from './extraction.ts';
import { failureSchema } from './failure.ts';
import { givenFeedbackSchema } from './feedback.ts';
import { feedbackCaseSchema } from './feedback-case.ts';
import { houseStyleSummarySchema } from './house-style-summary.ts';
import { ingestResultSchema } from './ingest-result.ts';
import { callsSchema } from './kept-call.ts';
import { ledgerLineSchema } from './ledger-entry.ts';
import { questionLineSchema } from './question-line.ts';
import { reportSummarySchema } from './report-record.ts';
import { showResultSchema } from './show-result.ts';
import { draftSummarySchema, removedDraftSchema, storedDraftSchema } from './stored-draft.ts';
import { wordedDraftSchema } from './worded-draft.ts';

/** What every verb prints with `--json`, by the verb's name. `ingest` and `ask --from` print one of it a line. */
export const contractSchemas = {
  ingest: ingestResultSchema,
  find: z.array(rankedPassageSchema),
  ask: answerSchema,
  show: showResultSchema,
  extract: extractionLineSchema,
  brief: briefingSchema,
  ledger: z.array(ledgerLineSchema),
  reports: z.array(reportSummarySchema),
  styles: z.array(houseStyleSummarySchema),
  remove: z.object({
    reportId: z.string(),
    file: z.string(),
    passageCount: z.int().min(0),
    drafts: z.array(removedDraftSchema).optional(),
  }),
  draft: wordedDraftSchema,
  'draft-check': draftCheckSchema,
  'drafts-list': z.array(draftSummarySchema),
  'drafts-show': storedDraftSchema,
  'drafts-findings': z.array(draftFindingSchema),
  'drafts-changes': draftChangesSchema,
  'drafts-rebase': rebasedDraftSchema,
  'drafts-remove': removedDraftSchema,
  calls: callsSchema,
  'feedback-list': z.array(givenFeedbackSchema),
  'feedback-accept': feedbackCaseSchema,
  backup: z.object({ file: z.string(), bytes: z.int().min(0) }),
  claim: claimVerdictSchema,
  'claim-line': claimLineSchema,
  'question-line': questionLineSchema,
  failure: failureSchema,
} satisfies Record<string, z.ZodType>;

/** Other names that a person may try first. */
export const contractAliases: Readonly<Record<string, keyof typeof contractSchemas>> = {
  'ingest-result': 'ingest',
  answer: 'ask',
  passages: 'find',
  report: 'show',
  check: 'draft-check',
  drafts: 'drafts-list',
  error: 'failure',
};
