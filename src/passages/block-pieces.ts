import type { Block, TableBlock } from '../domain/block.ts';
import type { Span } from '../domain/span.ts';
import { cutLongSpan } from './cut-long-span.ts';

/** The smallest unit that passages are made of: a block, a table row, or part of a long one. */
export interface Piece extends Span {
  /** Index of its block in the report's blocks. */
  block: number;
  tokens: number;
  /** Words of the table's header rows, for rows that stand below them; '' otherwise. */
  columns: string;
}

const columnTokens = 60;

/** Cuts one block into pieces of at most `most` tokens. */
export function blockPieces(
  text: string,
  block: Block,
  index: number,
  most: number,
  tokens: (span: Span) => number,
): Piece[] {
  const piece = (span: Span, columns = ''): Piece => ({
    startChar: span.startChar,
    endChar: span.endChar,
    block: index,
    tokens: tokens(span),
    columns,
  });
  const cut = (span: Span, room: number, columns = '') =>
    tokens(span) <= room
      ? [piece(span, columns)]
      : cutLongSpan(text, span, room, tokens).map((part) => piece(part, columns));
  if (block.kind !== 'table') return cut(block, most);
  if (tokens(block) <= most) return [piece(block)];
  const columns = columnWords(text, block, tokens);
  return rowSpans(block).flatMap((row, at) =>
    at < block.headerRows ? cut(row, most) : cut(row, most - columnTokens, columns),
  );
}

/** Each row from its first cell to its last. The first begins with the table, whose printed label may stand before it. */
export function rowSpans(table: TableBlock): Span[] {
  return table.rows.flatMap((row, at) => {
    const startChar = at === 0 ? table.startChar : row[0]?.startChar;
    const endChar = row.at(-1)?.endChar;
    return startChar === undefined || endChar === undefined || endChar <= startChar
      ? []
      : [{ startChar, endChar }];
  });
}

function columnWords(text: string, table: TableBlock, tokens: (span: Span) => number): string {
  const cells = table.rows
    .slice(0, table.headerRows)
    .flat()
    .filter((cell) => cell.endChar > cell.startChar);
  let room = columnTokens;
  const kept = cells.filter((cell) => {
    room -= tokens(cell) + 1;
    return room >= 0;
  });
  return kept.map((cell) => text.slice(cell.startChar, cell.endChar)).join(' | ');
}
