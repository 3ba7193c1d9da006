import type { Cell, TableBlock } from '../../domain/block.ts';
import type { FindingOf } from '../../domain/finding.ts';
import { sectionWordsAt } from '../facts/sections-of.ts';
import type { Source } from '../source.ts';
import { implicationKinds } from './implication-kinds.ts';

const answerHead = /\byes\s*\/\s*no\b|\by\s*\/\s*n\b/iu;
const answer = /^(?:yes|no|n\/a|none|not applicable|y|n)\.?$/iu;

/** Rows of tables that ask of each implication whether there is one. */
export function implicationTables(source: Source): FindingOf<'implication'>[] {
  return source.content.blocks.flatMap((block) => {
    if (block.kind !== 'table' || source.partAt(block.startChar).voice === 'inspectorate') return [];
    const column = answerColumn(source, block);
    return column === undefined
      ? []
      : block.rows.slice(block.headerRows).flatMap((row) => rowOf(source, row, column));
  });
}

/** The column headed YES/NO; without such a head, the second under a heading of implications when it holds answers. */
function answerColumn(source: Source, table: TableBlock): number | undefined {
  const heads = table.rows.slice(0, table.headerRows).flat();
  const headed = heads.find((cell) => answerHead.test(source.wordsOf(cell)));
  if (headed !== undefined) return headed.column;
  if (
    !/\bimplications?\b/iu.test(
      `${sectionWordsAt(source, table.startChar)} ${heads.map((cell) => source.wordsOf(cell)).join(' ')}`,
    )
  )
    return undefined;
  return table.rows.some((row) => row[1] !== undefined && answer.test(source.wordsOf(row[1]).trim()))
    ? 1
    : undefined;
}

function rowOf(source: Source, row: readonly Cell[], column: number): FindingOf<'implication'>[] {
  const [first] = row;
  const heading = first === undefined ? '' : source.wordsOf(first).trim();
  if (
    first === undefined ||
    heading === '' ||
    (implicationKinds(heading).length === 0 && heading.length > 60)
  )
    return [];
  const printed = row[column] === undefined ? '' : source.wordsOf(row[column]).trim();
  const rest = row.filter((cell) => cell.column > column && cell.endChar > cell.startChar);
  const text = rest.map((cell) => source.wordsOf(cell).trim()).join(' ');
  const last = row.findLast((cell) => cell.endChar > cell.startChar) ?? first;
  return [
    {
      kind: 'implication',
      heading,
      ...(printed === '' ? {} : { answer: printed }),
      ...(text === '' ? {} : { text }),
      ...source.base({ startChar: first.startChar, endChar: last.endChar }, 'implications-table'),
    },
  ];
}
