import { z } from 'zod';
import { classificationSchema } from './audience.ts';
import { oddityTypeSchema } from './oddity-type.ts';
import { reportProfileSchema } from './report-profile.ts';

/**
 * How far an uploaded file is. `received`: its bytes are kept; `reading`; `found`: what is in it waits to be confirmed; `rejected`: it
 * cannot be read, and the failure says why; `confirmed`: it is entering the library; `held`: it is in; `discarded`: the officer left it.
 * Nothing of it is searched or listed before it is `held`.
 */
export const uploadStateSchema = z.enum([
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
  profile: reportProfileSchema,
  pageCount: z.int().optional(),
  /** Spoken names; absent where none was recognised. */
  regime: z.string().optional(),
  edition: z.string().optional(),
  /** How many findings of each kind, e.g. `judgement`; a kind that is not there has none. */
  findings: z.record(z.string(), z.int()),
  oddities: z.array(z.object({ type: oddityTypeSchema, message: z.string() })),
  /** Stretches of hidden text, shortened. */
  hidden: z.array(z.string()),
  warnings: z.array(z.string()),
});
export type UploadFinding = z.infer<typeof uploadFindingSchema>;

/** What an officer says of a file before it enters. */
export const uploadDecisionSchema = z.object({
  classification: classificationSchema,
  body: z.string().min(1).max(60).optional(),
  embargoUntil: z.iso.date().optional(),
  /** Id of the report that it is a new version of. */
  replaces: z.string().optional(),
});
export type UploadDecision = z.infer<typeof uploadDecisionSchema>;

/** A file that an officer brought. */
export const uploadSchema = z.object({
  uploadId: z.string(),
  /** Base name. */
  file: z.string(),
  /** Size in bytes. */
  size: z.int(),
  /** ISO 8601 in UTC. */
  at: z.string(),
  state: uploadStateSchema,
  /** Of the work that is under way, 0 to 1. */
  share: z.number().min(0).max(1).optional(),
  found: uploadFindingSchema.optional(),
  decision: uploadDecisionSchema.optional(),
  failure: z.object({ code: z.string(), message: z.string() }).optional(),
  /** Once it is `held`. */
  reportId: z.string().optional(),
});
export type Upload = z.infer<typeof uploadSchema>;
