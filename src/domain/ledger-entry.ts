import { z } from 'zod';
import { citationSchema } from './citation.ts';
import type { ReportFacts } from './extraction.ts';
import { type Finding, findingKinds, findingSchema } from './finding.ts';

/** The report that a finding stands in. */
export const ledgerReportSchema = z.object({
  reportId: z.string(),
  versionId: z.string(),
  file: z.string(),
  title: z.string(),
  council: z.string().optional(),
  regime: z.string(),
  edition: z.string(),
  /** Period judged, canonical. */
  period: z.string().optional(),
  /** ISO first day of the inspection, where printed. */
  inspectionStart: z.string().optional(),
});
export type LedgerReport = z.infer<typeof ledgerReportSchema>;

/** One finding of the ledger with the report it stands in. */
export interface LedgerEntry {
  report: LedgerReport;
  finding: Finding;
}

/** An entry as `ledger` prints it: the finding with a whole citation, and its report. */
export const ledgerLineSchema = z.intersection(
  findingSchema,
  z.object({ report: ledgerReportSchema, citation: citationSchema }),
);
export type LedgerLine = Finding & { report: LedgerReport; citation: z.infer<typeof citationSchema> };

/** What to read of the ledger; every part narrows it, and none means all that the audience may see. */
export const ledgerFilterSchema = z.object({
  council: z.string().optional(),
  regime: z.string().optional(),
  period: z.string().optional(),
  kind: z.enum(findingKinds).optional(),
  /** Key or words of an area, code of an indicator, or theme. */
  area: z.string().optional(),
});
export type LedgerFilter = z.infer<typeof ledgerFilterSchema>;

/** The report of an entry, from what it states of itself. */
export function ledgerReport(
  names: { reportId: string; versionId: string; file: string },
  { title, council, regime, edition, period, inspectionStart }: ReportFacts,
): LedgerReport {
  return {
    ...names,
    title,
    ...(council === undefined ? {} : { council }),
    regime,
    edition,
    ...(period === undefined ? {} : { period }),
    ...(inspectionStart === undefined ? {} : { inspectionStart }),
  };
}

/** Period that a finding speaks of: its own, else its report's; an earlier grade without a printed year has none. */
export function periodOf({ report, finding }: LedgerEntry): string | undefined {
  const earlier = finding.kind === 'judgement' && finding.earlier === true;
  return finding.period ?? (earlier ? undefined : report.period);
}

/** An entry in the shape that `ledger` prints. */
export function toLedgerLine({ report, finding }: LedgerEntry): LedgerLine {
  const { reportId, versionId, file } = report;
  return { ...finding, report, citation: { reportId, versionId, file, ...finding.citation } };
}
