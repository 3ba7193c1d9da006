import { z } from 'zod';
import { classificationSchema } from './audience.ts';
import { bodyKeySchema } from './body-key.ts';
import { findingKindSchema } from './finding.ts';
import { oddityTypeSchema } from './oddity-type.ts';
import { hiddenTextSchema } from './read-report.ts';
import { reportProfileSchema } from './report-profile.ts';

/**
 * How far a file is that an officer brings. `sending`: it is on its way, and nothing of it is kept; `received`: its bytes are kept, and it
 * waits to be read; `reading`; `found`: what is in it waits to be confirmed; `rejected`: it did not arrive or cannot be read, and the
 * failure says why; `confirmed`: it waits to enter the library, or is entering; `held`: it is in; `discarded`: the officer left it.
 * Nothing of it is searched or listed before it is `held`, and its own officer alone sees it.
 */
export const uploadStateSchema = z.enum([
  'sending',
  'received',
  'reading',
  'found',
  'rejected',
  'confirmed',
  'held',
  'discarded',
]);
export type UploadState = z.infer<typeof uploadStateSchema>;

/** What was found in a file, for an officer to confirm. */
export const uploadFindingSchema = z.object({
  versionId: z.string(),
  profile: reportProfileSchema,
  /** Key of the edition of its regime; absent where none was recognised. */
  edition: z.string().optional(),
  pageCount: z.int().optional(),
  /** How many findings of each kind; a kind that is not there has none. */
  findings: z.partialRecord(findingKindSchema, z.int()),
  oddities: z.array(z.object({ type: oddityTypeSchema, message: z.string() })),
  /** Text that a reader would not see, shortened; at most 50 stretches. */
  hidden: z.array(hiddenTextSchema),
  /** How many stretches of it there are in all. */
  hiddenCount: z.int(),
  /** Some of its pages are pictures of which no words were read. */
  hasScans: z.literal(true).optional(),
  warnings: z.array(z.string()),
});
export type UploadFinding = z.infer<typeof uploadFindingSchema>;

/** What an officer says of a file before it enters. */
export const uploadDecisionSchema = z.strictObject({
  classification: classificationSchema,
  /**
   * Key of the body whose report it is; null where it is of none. Absent: as it is where its report is held, and of none in a new report.
   */
  body: bodyKeySchema.nullable().optional(),
  /** First day on which it is as its class says, YYYY-MM-DD; null for no embargo, or for the end of the one there is. Absent: as for `body`. */
  embargoUntil: z.iso.date().nullable().optional(),
  /** Id of the report that it is a new version of. */
  replaces: z.string().min(1).max(60).optional(),
});
export type UploadDecision = z.infer<typeof uploadDecisionSchema>;

/** A file that an officer brought. */
export const uploadSchema = z.object({
  uploadId: z.string(),
  /** Base name. */
  file: z.string(),
  /** Size in bytes; 0 until it is received. */
  size: z.int(),
  /** When it began to arrive, ISO 8601 in UTC. */
  at: z.string(),
  state: uploadStateSchema,
  /** How much of the work that is under way is done, 0 to 1; absent where that cannot be told. */
  share: z.number().min(0).max(1).optional(),
  /** Its scanned pages are to be recognised. */
  recognise: z.literal(true).optional(),
  /** The program was stopped in the middle of the last work on it, which was then begun again. */
  begunAgain: z.literal(true).optional(),
  found: uploadFindingSchema.optional(),
  /** Of a file that is `found`: the first of its officer's own that holds the same and is not in yet. */
  sameAs: z.object({ uploadId: z.string(), file: z.string() }).optional(),
  decision: uploadDecisionSchema.optional(),
  /** Why it was rejected; of a file that is `found`, why it did not enter when it was confirmed. */
  failure: z.object({ code: z.string(), message: z.string() }).optional(),
  /** Once it is `held`. */
  reportId: z.string().optional(),
});
export type Upload = z.infer<typeof uploadSchema>;

/** What may be brought at once: bytes of a file, files, and bytes together. */
export const uploadLimits = { fileBytes: 50 * 1024 * 1024, files: 20, bytes: 200 * 1024 * 1024 };

/** Whether work on a file goes on without anybody doing anything. */
export function isUnderWay({ state }: Pick<Upload, 'state'>): boolean {
  return ['sending', 'received', 'reading', 'confirmed'].includes(state);
}

/** Whether a file is a scan, or holds scanned pages, whose words were not recognised yet. */
export function mayRecognise({ recognise, state, failure, found }: Upload): boolean {
  if (recognise) return false;
  if (state === 'rejected') return failure?.code === 'pdf_no_text';
  return state === 'found' && found?.hasScans === true;
}
