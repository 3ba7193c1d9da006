import { z } from 'zod';
import { scannedSchema } from './scanned.ts';
import { spanSchema } from './span.ts';

/** A rectangle on a page, in points from the top left corner; `page` counts from 1. */
export const boxSchema = z.object({
  page: z.int().min(1),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Box = z.infer<typeof boxSchema>;

/** One cell of a table. An empty cell has `startChar === endChar`, at the place where its text would stand. */
export const cellSchema = z.object({
  row: z.int().min(0),
  column: z.int().min(0),
  startChar: z.int().min(0),
  endChar: z.int().min(0),
  header: z.boolean(),
  /** How many columns it covers; absent means one. */
  columnSpan: z.int().min(2).optional(),
});
export type Cell = z.infer<typeof cellSchema>;

const blockBase = spanSchema.extend({
  /** Where the block's words begin: after its printed label or list marker. */
  bodyStart: z.int().min(0),
  /** Printed label as printed, e.g. "4.6", "7.", "a)". Absent when none is printed. */
  label: z.string().optional(),
  /** Indexes (in the report's blocks) of the headings it stands under, outermost first. */
  headings: z.array(z.int().min(0)),
  /** Page where it begins, from 1; absent in formats without pages. */
  pageNumber: z.int().min(1).optional(),
  /** Where it stands on the page or pages; empty in formats without positions. */
  boxes: z.array(boxSchema),
  /** Set when its words, or some of them, were recognised from a picture of the page. */
  scanned: scannedSchema.optional(),
});

export const headingBlockSchema = blockBase.extend({
  kind: z.literal('heading'),
  level: z.int().min(1).max(9),
});
export const paragraphBlockSchema = blockBase.extend({
  kind: z.literal('paragraph'),
  /** A footnote: its label is the mark that cites it, and numbers no paragraph. */
  footnote: z.literal(true).optional(),
});
export const listItemBlockSchema = blockBase.extend({
  kind: z.literal('listItem'),
  /** The marker as printed: "•", "-", "◆", "a)", "1." */
  marker: z.string(),
  /** Nesting, 0 for the outermost list. */
  depth: z.int().min(0),
});
export const tableBlockSchema = blockBase.extend({
  kind: z.literal('table'),
  /** How many rows at the top are headers; may be 0. */
  headerRows: z.int().min(0),
  /** Rows of cells, top to bottom, left to right. */
  rows: z.array(z.array(cellSchema)),
});

/** Blocks tile the canonical text in order; between two blocks stands a blank line. */
export const blockSchema = z.discriminatedUnion('kind', [
  headingBlockSchema,
  paragraphBlockSchema,
  listItemBlockSchema,
  tableBlockSchema,
]);
export type Block = z.infer<typeof blockSchema>;
export type HeadingBlock = z.infer<typeof headingBlockSchema>;
export type ListItemBlock = z.infer<typeof listItemBlockSchema>;
export type TableBlock = z.infer<typeof tableBlockSchema>;
