import { Paragraph, type ParagraphChild, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { columnWidths } from './column-widths.ts';
import { type Look, wordRuns } from './word-runs.ts';
import { styleNames } from './word-styles.ts';

export interface WordRow {
  /** Words of each cell: what the widths are reckoned by. An empty one prints a dash. */
  cells: readonly string[];
  /** What a cell holds; its words alone where absent. */
  runs?: (words: string, column: number, look: Look) => ParagraphChild[];
  header?: boolean;
}

/** A table of so few rows stands whole on one page. */
const wholeRows = 8;
const grey = 'A6A6A6';
const line = { style: 'single', size: 4, color: grey } as const;

/**
 * A table of the given width in twips: widths in its grid, the header row repeated on each page, no row parted by a page's end,
 * no cell merged or empty. `labels` is true where the first column names what stands beside it.
 */
export function wordTable(
  rows: readonly WordRow[],
  { width, labels = false }: { width: number; labels?: boolean },
): Table {
  const widths = columnWidths(
    rows.map(({ cells }) => cells),
    width,
  );
  const short = rows.length <= wholeRows;
  return new Table({
    rows: rows.map((row, at) =>
      wordRow(row, { widths, labels, keepNext: row.header === true || (short && at < rows.length - 1) }),
    ),
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 100, right: 100 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    tableLook: {
      firstRow: rows[0]?.header === true,
      firstColumn: labels,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });
}

function wordRow(
  { cells, runs = plain, header = false }: WordRow,
  { widths, labels, keepNext }: { widths: readonly number[]; labels: boolean; keepNext: boolean },
): TableRow {
  return new TableRow({
    ...(header ? { tableHeader: true } : {}),
    cantSplit: true,
    children: widths.map((size, column) => {
      const look: Look = header || (labels && column === 0) ? { bold: true } : {};
      const words = cells[column]?.trim() || '–';
      return new TableCell({
        width: { size, type: WidthType.DXA },
        ...(header ? { shading: { type: 'clear', color: 'auto', fill: 'EDEDED' } } : {}),
        children: [
          new Paragraph({
            style: styleNames.tableText,
            ...(keepNext ? { keepNext } : {}),
            children: runs(words, column, look),
          }),
        ],
      });
    }),
  });
}

function plain(words: string, _: number, look: Look): ParagraphChild[] {
  return wordRuns(words, look);
}
