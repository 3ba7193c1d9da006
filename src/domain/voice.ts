import { z } from 'zod';
import { spanSchema } from './span.ts';

/**
 * Whose words a stretch of a report is: the inspectorate's own, the council's account of what an inspectorate
 * said, or the council judging itself.
 */
export const voiceSchema = z.enum(['inspectorate', 'reported-by-council', 'council-own']);
export type Voice = z.infer<typeof voiceSchema>;

/** A part of a report that speaks in one voice, e.g. the letter bound in after a cover report. Parts tile the text. */
export const reportPartSchema = spanSchema.extend({
  voice: voiceSchema,
  /** Key of the inspectorate that speaks, or whose judgement is reported; absent when none is recognised. */
  inspectorate: z.string().optional(),
  /** Key of the regime, absent when none is recognised. */
  regime: z.string().optional(),
  /** What to call this part aloud, e.g. "the SSI's letter"; absent for the report's main part. */
  name: z.string().optional(),
});
export type ReportPart = z.infer<typeof reportPartSchema>;
