import type { Box } from '../domain/block.ts';
import type { Aside, HiddenText, ReportFormat } from '../domain/read-report.ts';
import type { Scanned } from '../domain/scanned.ts';

/** A cell as a format reader finds it: its words, one paragraph. */
export interface RawCell {
  text: string;
  header?: boolean;
  columnSpan?: number;
}

interface RawBase {
  /** Printed label, e.g. "4.6"; never repeated inside `text`. */
  label?: string;
  pageNumber?: number;
  boxes?: Box[];
  /** Set when its words were recognised from a picture. */
  scanned?: Scanned;
}

/**
 * A block as a format reader finds it, before canonical text exists. `text` is one line: lines of a paragraph are
 * already joined. Footnote marks are already out of the words.
 */
export type RawBlock =
  | (RawBase & { kind: 'heading'; level: number; text: string })
  | (RawBase & { kind: 'paragraph'; text: string; footnote?: true })
  | (RawBase & { kind: 'listItem'; text: string; marker: string; depth: number })
  | (RawBase & { kind: 'table'; headerRows: number; rows: RawCell[][] });

/** What a format reader returns; `assembleReport` turns it into canonical text and spans. */
export interface RawReport {
  format: ReportFormat;
  blocks: RawBlock[];
  asides: Aside[];
  hidden: HiddenText[];
  pageCount?: number;
  warnings: string[];
}
