import { z } from 'zod';
import { findingSchema } from '../../domain/finding.ts';
import type { ReportVersion } from '../../domain/report-record.ts';
import { showResultSchema, toShowResult } from '../../domain/show-result.ts';

/** A report as programs read it: as `show` prints it, with what is asked for beside. */
export const reportAnswerSchema = showResultSchema.extend({
  /** Only where asked for, and only of the newest version. */
  findings: z.array(findingSchema).optional(),
});
export type ReportAnswer = z.infer<typeof reportAnswerSchema>;

/** Text that a reader would not see is for officers: it was hidden to steer somebody. */
export function reportAnswer(version: ReportVersion, isOfficer: boolean): ReportAnswer {
  const shown = toShowResult(version);
  return isOfficer ? shown : { ...shown, hidden: [] };
}
