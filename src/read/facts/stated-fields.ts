import type { Block, Cell } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';

/** A name and what the report states for it: "Meeting: Cabinet", or a row of a form. */
export interface StatedField {
  name: string;
  value: Span;
  /** Index of the block it stands in. */
  block: number;
  /** Row in its table; -1 outside tables. */
  row: number;
}

const NAME = /^(\p{L}[\p{L}\p{N} /&'’()-]{1,60}?)\s*:\s+(?=\S)/u;
const NAME_ALONE = /^\p{Lu}[\p{L}\p{N} /&'’()-]{1,60}:$/u;
const LONGEST_LINE = 400;

/** All names with values: lines with a colon, a name alone over its value, and rows of tables without a header. */
export function fieldsOf(text: string, blocks: Block[]): StatedField[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'table')
      return block.headerRows > 0 ? [] : block.rows.flatMap((row, number) => rowField(text, row, at, number));
    const words = text.slice(block.bodyStart, Math.min(block.endChar, block.bodyStart + LONGEST_LINE));
    const found = NAME.exec(words);
    if (found && block.endChar - block.bodyStart < LONGEST_LINE) {
      const value = { startChar: block.bodyStart + found[0].length, endChar: block.endChar };
      return [{ name: found[1]!, value, block: at, row: -1 }];
    }
    const next = blocks[at + 1];
    if (!NAME_ALONE.test(words) || next === undefined || next.kind === 'table' || next.kind === 'listItem')
      return [];
    if (next.endChar - next.bodyStart > 120 || next.label !== undefined) return [];
    return [
      {
        name: words.slice(0, -1),
        value: { startChar: next.bodyStart, endChar: next.endChar },
        block: at + 1,
        row: -1,
      },
    ];
  });
}

function rowField(text: string, row: Cell[], block: number, number: number): StatedField[] {
  const filled = row.filter((cell) => cell.endChar > cell.startChar);
  const [name, value] = filled;
  if (!name || !value || name !== row[0] || filled.length > 3) return [];
  const words = text.slice(name.startChar, name.endChar).replace(/\s*:$/, '');
  if (words.length > 80) return [];
  return [
    {
      name: words,
      value: { startChar: value.startChar, endChar: filled.at(-1)!.endChar },
      block,
      row: number,
    },
  ];
}
