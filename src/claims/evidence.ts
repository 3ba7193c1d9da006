import type { Statement } from './statement.ts';

/** The row of a table that is cited, with the header row that it leans on. */
export interface CitedRow {
  cells: readonly string[];
  /** As many as `cells`, from the context or written before each cell; "" where a column has none. Absent when none fits. */
  headers?: readonly string[];
}

/** What a claim is held against. */
export interface Evidence {
  /** The cited words. */
  quote: string;
  /** What they lean on, in the order given: headings, headers, council, period, title, whose words they are. */
  context: readonly string[];
  /** The sentences of the cited words; a row whole. Those that are an instruction to a reader or a program are not among them. */
  sentences: readonly Statement[];
  /** Each text of the context. */
  frame: readonly Statement[];
  /** Quote and context, folded, joined by a bar. */
  folded: string;
  /** For rows of a table only: one for each of `sentences`. */
  rows?: readonly CitedRow[];
  /** The first of them. */
  row?: CitedRow;
  /** Sentences of quote or context that give instructions to whoever reads them ("ignore…", "state that…"): nothing is backed by them. */
  instructions: readonly Statement[];
}
