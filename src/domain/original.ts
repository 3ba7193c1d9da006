import type { ReportFormat } from './read-report.ts';

/** The file that a version of a report was read from. */
export interface Original {
  /** Base name. */
  file: string;
  format: ReportFormat;
  /** In bytes. */
  size: number;
}
