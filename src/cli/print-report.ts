import type { ShowResult } from '../domain/show-result.ts';
import type { Output } from './output.ts';
import { wrapText } from './wrap-text.ts';

/** A report for people: what it is, what the officer should know of it, and its text. */
export function printReport(output: Output, report: ShowResult): void {
  const size = report.pageCount === undefined ? '' : `, ${report.pageCount} pages`;
  output.line(report.title);
  if (report.council !== undefined) output.line(report.council);
  output.line(`${report.file} (${report.format}${size}), ${report.classification}`);
  output.line(`report ${report.reportId}, version ${report.versionId}, added ${report.addedAt}`);
  for (const warning of report.warnings) output.line(`Note: ${warning}`);
  for (const hidden of report.hidden) {
    const page = hidden.pageNumber === undefined ? '' : ` on page ${hidden.pageNumber}`;
    output.line(`Hidden text${page} (${hidden.kind}): ${JSON.stringify(hidden.text)}`);
  }
  output.line();
  for (const line of wrapText(report.text, output.width)) output.line(line);
}
