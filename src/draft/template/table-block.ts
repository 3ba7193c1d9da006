import type { DraftParagraph } from '../../domain/draft.ts';
import { element, type MarkupElement } from '../../word-files/markup.ts';
import { splitPlaceholder } from '../copies/split-placeholder.ts';
import { columnWidths } from '../word/column-widths.ts';
import { bookmarkEnds, draftRuns, wordRuns } from './draft-runs.ts';
import type { Filling, Look } from './filling.ts';
import { unnumbered } from './paragraph-look.ts';

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** Rows of a draft as a table in the template's "Table Grid", or with plain lines where it has none; as wide as its text. */
export function tableBlock(rows: readonly DraftParagraph[], look: Look, filling: Filling): MarkupElement {
  const columns = Math.max(...rows.map(({ cells = [] }) => cells.length), 1);
  const texts = rows.map((row) =>
    Array.from({ length: columns }, (_, at) => row.cells?.[at] ?? (at === 0 ? row.text : '')),
  );
  const widths = columnWidths(texts, filling.width);
  const id = filling.styles.idOf('table', 'Table Grid');
  const lines = sides.map((side) =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': 'auto' }),
  );
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      ...(id === undefined ? [] : [element('w:tblStyle', { 'w:val': id })]),
      element('w:tblW', { 'w:w': '5000', 'w:type': 'pct' }),
      ...(id === undefined ? [element('w:tblBorders', {}, lines)] : []),
      element('w:tblLook', { 'w:val': '0420', 'w:firstRow': '1', 'w:noVBand': '1' }),
    ]),
    element(
      'w:tblGrid',
      {},
      widths.map((width) => element('w:gridCol', { 'w:w': String(width) })),
    ),
    ...rows.map((row, at) => rowBlock(row, texts[at]!, widths, look, filling)),
  ]);
}

function rowBlock(
  row: DraftParagraph,
  cells: readonly string[],
  widths: readonly number[],
  look: Look,
  filling: Filling,
): MarkupElement {
  const [start, end] = bookmarkEnds(row, filling);
  let toFill = 0;
  const runsOf = (cell: string) => {
    const words = cell.trim() === '' ? '–' : cell;
    if (splitPlaceholder(row, words).some((piece) => piece.toFill)) toFill++;
    return row.header
      ? wordRuns(words, look.run, [element('w:b')])
      : draftRuns(row, words, look.run, filling, toFill);
  };
  return element('w:tr', {}, [
    element('w:trPr', {}, [element('w:cantSplit'), ...(row.header ? [element('w:tblHeader')] : [])]),
    ...cells.map((cell, at) =>
      element('w:tc', {}, [
        element('w:tcPr', {}, [element('w:tcW', { 'w:w': String(widths[at]), 'w:type': 'dxa' })]),
        element('w:p', {}, [
          ...[unnumbered(look.paragraph, filling)].filter((one) => one !== undefined),
          ...(at === 0 ? start : []),
          ...runsOf(cell),
          ...(at === cells.length - 1 ? end : []),
        ]),
      ]),
    ),
  ]);
}
