import type { Line } from './page-shapes.ts';

/** Lines that make one paragraph, list item, heading or footnote; `texts` are their words without label or marker. */
export interface TextDraft {
  kind: 'text';
  lines: Line[];
  texts: string[];
  label?: string;
  marker?: string;
  /** Where the marker or the words begin, in points from the left: tells how deep a list item stands. */
  indent: number;
  footnote?: boolean;
  /** A row of a table that serves as a heading: its cells are joined by " | ". */
  row?: boolean;
}

/** Rows of cells, each the lines that stand in it. */
export interface TableDraft {
  kind: 'table';
  rows: CellDraft[][];
  headerRows: number;
}

export interface CellDraft {
  lines: Line[];
  header: boolean;
  column: number;
  span: number;
}

export type DraftBlock = TextDraft | TableDraft;

/** What a page holds in reading order: loose lines, and tables already rebuilt. */
export type PageItem = { line: Line } | { table: TableDraft };
