import type { ReportFormat } from '../../domain/read-report.ts';

/** What a format is called. */
export const formatNames: Readonly<Record<ReportFormat, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  html: 'web page',
  markdown: 'Markdown',
  text: 'plain text',
};
