import type { ReportSummary } from '../domain/report-record.ts';
import { printTable } from './print-table.ts';
import { type ExitCode, type ReadingOptions, type VerbContext, withServices } from './verb-context.ts';

const header = ['report', 'file', 'council', 'period', 'class', 'pages', 'passages', 'added'];

function row(report: ReportSummary): string[] {
  const { profile } = report;
  return [
    report.reportId,
    report.file,
    profile.council ?? '',
    (profile.periods.length > 0 ? profile.periods : profile.years.map(String)).join(', '),
    report.classification,
    report.pageCount === undefined ? '' : String(report.pageCount),
    String(report.passageCount),
    report.addedAt.slice(0, 10),
  ];
}

/** `reports`: every report that the audience may see. */
export async function reports(options: ReadingOptions, context: VerbContext): Promise<ExitCode> {
  const { audience, council } = options;
  const listed = await withServices(context, options, (services) =>
    services.listReports({ audience, ...(council === undefined ? {} : { council }) }),
  );
  if (options.json) context.output.json(listed);
  else if (listed.length === 0)
    context.output.line('No reports that you may see. Add some with “rapporteur ingest PATH”.');
  else printTable(context.output, header, listed.map(row));
  return 0;
}
