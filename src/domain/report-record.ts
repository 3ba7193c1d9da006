import { z } from 'zod';
import { classificationSchema } from './audience.ts';
import { readReportSchema } from './read-report.ts';
import { reportProfileSchema } from './report-profile.ts';

/** A report as lists show it: its newest version, without the text. */
export const reportSummarySchema = z.object({
  reportId: z.string(),
  versionId: z.string(),
  file: z.string(),
  classification: classificationSchema,
  /** Key of the body whose report it is, e.g. `cabinet`: where it is not public, only those of that body see it. */
  body: z.string().optional(),
  /** First day on which it is as its class says, YYYY-MM-DD; until then it is for officers. */
  embargoUntil: z.iso.date().optional(),
  profile: reportProfileSchema,
  pageCount: z.int().optional(),
  passageCount: z.int(),
  /** How many stretches of hidden text were found; the text itself is in the report. */
  hiddenCount: z.int(),
  /** When this version entered, ISO 8601 in UTC. */
  addedAt: z.string(),
});
export type ReportSummary = z.infer<typeof reportSummarySchema>;

/** One version of a report, whole. */
export const reportVersionSchema = reportSummarySchema.extend({ content: readReportSchema });
export type ReportVersion = z.infer<typeof reportVersionSchema>;
