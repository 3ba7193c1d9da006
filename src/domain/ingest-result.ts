import { z } from 'zod';

/** One file's outcome, as `ingest` prints it. */
export const ingestResultSchema = z.object({
  path: z.string(),
  file: z.string(),
  status: z.enum(['ingested', 'unchanged', 'replaced', 'rejected']),
  reportId: z.string().optional(),
  versionId: z.string().optional(),
  /** Why it was rejected: an error code and a sentence that says what to do. */
  code: z.string().optional(),
  message: z.string().optional(),
  pageCount: z.int().optional(),
  passageCount: z.int().optional(),
  warnings: z.array(z.string()),
});
export type IngestResult = z.infer<typeof ingestResultSchema>;
