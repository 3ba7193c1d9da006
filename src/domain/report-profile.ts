import { z } from 'zod';
import { reportPartSchema } from './voice.ts';

/**
 * What a report is about, as far as scope needs it: recognised by rules when it enters. Every list may be empty.
 * Nothing here is ever an answer's source.
 */
export const reportProfileSchema = z.object({
  /** Display name of the report: its stated title, or the file's name when none is stated. */
  title: z.string(),
  /** Council whose services it judges, as a display name; absent when none is recognised. */
  council: z.string().optional(),
  /** Periods judged, canonical: "2008/09" for a council year, "2009" for a calendar year. */
  periods: z.array(z.string()),
  /** Calendar years of its meetings, letter or publication. */
  years: z.array(z.int()),
  /** Keys of inspectorates whose judgement it carries. */
  inspectorates: z.array(z.string()),
  /** Keys of regimes recognised. */
  regimes: z.array(z.string()),
  parts: z.array(reportPartSchema).min(1),
});
export type ReportProfile = z.infer<typeof reportProfileSchema>;
