import type { ParagraphChild, Table } from 'docx';
import type { DraftParagraph } from '../../domain/draft.ts';
import { splitPlaceholder } from '../copies/split-placeholder.ts';
import type { CopyMarks } from './copy-marks.ts';
import { placedRuns } from './paragraph-runs.ts';
import type { Look } from './word-runs.ts';
import { type WordRow, wordTable } from './word-table.ts';

/** A table of rows or fields of a draft that stand together. `width` in twips. */
export function draftTable(paragraphs: readonly DraftParagraph[], width: number, marks: CopyMarks): Table {
  const columns = Math.max(...paragraphs.map((one) => cellsOf(one).length));
  const labels = columns > 1 && paragraphs.some(({ placeholder, form }) => placeholder || form === 'field');
  return wordTable(
    paragraphs.map((one) => draftRow(one, columns, marks)),
    { width, labels },
  );
}

/** A field's label and value, or a row's cells; its text where it has none. */
export function cellsOf({ cells, text }: DraftParagraph): string[] {
  return cells === undefined || cells.length === 0 ? [text] : cells;
}

function draftRow(paragraph: DraftParagraph, columns: number, marks: CopyMarks): WordRow {
  const cells = Array.from({ length: columns }, (_, at) => cellsOf(paragraph)[at] ?? '');
  const held = [...cells.keys()].filter((at) =>
    splitPlaceholder(paragraph, cells[at]!).some(({ toFill }) => toFill),
  );
  const cited = cells.findLastIndex((cell, at) => cell.trim() !== '' && !held.includes(at));
  return {
    cells,
    header: paragraph.header === true,
    runs: (words: string, column: number, look: Look): ParagraphChild[] => [
      ...(column === 0 ? marks.open(paragraph) : []),
      ...placedRuns(paragraph, words, Math.max(0, held.indexOf(column)), marks, look),
      ...(column === Math.max(0, cited) ? marks.after(paragraph) : []),
      ...(column === columns - 1 ? marks.close(paragraph) : []),
    ],
  };
}
