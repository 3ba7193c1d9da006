import type { Cell, TableBlock } from '../../domain/block.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Span } from '../../domain/span.ts';
import type { Source } from '../source.ts';
import { knownItem } from './item-sections.ts';
import type { ListKind } from './lead-in-kind.ts';
import { partedBySemicolons } from './list-parts.ts';
import { toItem } from './to-item.ts';
import { whereItStands } from './where-it-stands.ts';

interface HeadedCell {
  cell: Cell;
  kind: ListKind;
}

/**
 * Items of tables whose cells are headed as sections are: a column "Strengths" beside one of "Weaknesses", or a row that begins
 * with the word. Each bullet, or each part between semicolons, is one item; a cell without either is one. Not in an
 * inspectorate's own report, whose tables stand under headings that its regime knows.
 */
export function tabledItems(source: Source, taken: ReadonlySet<number>): Finding[] {
  return source.content.blocks.flatMap((block, at) => {
    if (block.kind !== 'table' || taken.has(at) || source.partAt(block.startChar).voice === 'inspectorate')
      return [];
    const standing = whereItStands(source, block.headings);
    return headedCells(source, block).flatMap(({ cell, kind }) =>
      itemsIn(source, cell).flatMap(
        (span) => toItem(source, span, { kind, frameworkRef: [] }, standing, 'tabled-item') ?? [],
      ),
    );
  });
}

function headedCells(source: Source, table: TableBlock): HeadedCell[] {
  const top = table.rows[0] ?? [];
  const columns = new Map(top.map((cell) => [cell.column, kindOf(source, cell)]));
  const byColumn = table.rows
    .slice(1)
    .flatMap((row) => row.flatMap((cell) => headed(cell, columns.get(cell.column))));
  if (byColumn.length > 0) return byColumn;
  return table.rows.flatMap(([first, second, ...rest]) =>
    first !== undefined && second !== undefined && rest.every(isEmpty)
      ? headed(second, kindOf(source, first))
      : [],
  );
}

function headed(cell: Cell, kind: ListKind | undefined): HeadedCell[] {
  return kind === undefined || isEmpty(cell) ? [] : [{ cell, kind }];
}

function isEmpty({ startChar, endChar }: Cell): boolean {
  return startChar === endChar;
}

function kindOf(source: Source, cell: Cell): ListKind | undefined {
  const kind = isEmpty(cell) ? undefined : knownItem(source, source.wordsOf(cell))?.kind;
  return kind === 'strength' || kind === 'area-for-improvement' ? kind : undefined;
}

const bullet = /(?:^|\s+)[•◼◆▪●■]\s+/gu;

function itemsIn(source: Source, { startChar, endChar }: Cell): Span[] {
  const words = source.wordsOf({ startChar, endChar });
  const marks = [...words.matchAll(bullet)];
  if (marks.length === 0) {
    const parts = partedBySemicolons(source.content.text, startChar, endChar);
    return parts.length > 0 ? parts : [{ startChar, endChar }];
  }
  return marks.map((mark, at) => ({
    startChar: startChar + mark.index + mark[0].length,
    endChar: startChar + (marks[at + 1]?.index ?? words.length),
  }));
}
