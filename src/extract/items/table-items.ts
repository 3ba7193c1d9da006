import type { Cell, TableBlock } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import { plainForm } from '../judgements/grade-forms.ts';
import type { Source } from '../source.ts';

/** What a table told that the next one of its section goes on with: a table that breaks over a page has no head there. */
export interface TableMemory {
  bodyColumn?: number;
  columns?: number;
  body?: Cell;
}

/** Body rows of a table, each the span of its item's cell, with the cell that names who must act. `heads` name that cell's column. */
export function tableItems(
  source: Source,
  table: TableBlock,
  heads: readonly string[],
  memory: TableMemory,
): (Span & { responsibleBody?: Cell })[] {
  const wanted = heads.map(plainForm);
  const named = table.rows
    .slice(0, Math.max(1, table.headerRows))
    .find((row) => holdsHead(source, row, wanted));
  const columns = Math.max(...table.rows.map((row) => row.length), 0);
  const own = named?.find((cell) => wanted.includes(plainForm(source.wordsOf(cell))))?.column;
  const goesOn = own === undefined && columns === memory.columns;
  const bodyColumn = own ?? (goesOn ? memory.bodyColumn : undefined);
  if (!goesOn) delete memory.body;
  memory.columns = columns;
  if (bodyColumn === undefined) delete memory.bodyColumn;
  else memory.bodyColumn = bodyColumn;
  return table.rows.slice(table.headerRows).flatMap((cells) => {
    if (cells === named || repeatsHeading(source, table, cells)) return [];
    return rowItem(source, cells, bodyColumn, memory) ?? [];
  });
}

function holdsHead(source: Source, row: readonly Cell[], wanted: readonly string[]): boolean {
  return row.some((cell) => wanted.includes(plainForm(source.wordsOf(cell))));
}

/** The only words of a row are those of the heading over the table. */
function repeatsHeading({ content, wordsOf }: Source, table: TableBlock, cells: readonly Cell[]): boolean {
  const heading = content.blocks[table.headings.at(-1) ?? -1];
  const filled = cells.filter((cell) => cell.endChar > cell.startChar);
  if (heading === undefined || filled.length !== 1) return false;
  const title = content.text.slice(heading.bodyStart, heading.endChar);
  return plainForm(wordsOf(filled[0]!)) === plainForm(title);
}

/** A row without a body of its own goes with the one above: the cell is merged over several rows. */
function rowItem(
  source: Source,
  cells: readonly Cell[],
  bodyColumn: number | undefined,
  memory: TableMemory,
) {
  const filled = cells.filter((cell) => cell.endChar > cell.startChar);
  const own = bodyColumn === undefined ? undefined : filled.find(({ column }) => column === bodyColumn);
  const body = own ?? (bodyColumn === undefined ? undefined : memory.body);
  if (body !== undefined) memory.body = body;
  const words = filled.filter((cell) => cell !== own && /\p{L}{3}/u.test(source.wordsOf(cell)));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = { startChar: first.startChar, endChar: last.endChar };
  return body === undefined ? span : { ...span, responsibleBody: body };
}
