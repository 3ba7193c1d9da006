import type { Block, TableBlock } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import type { Source } from '../source.ts';

/** A name and the value printed for it: "Meeting: Cabinet", a row of a form, "WARDS AFFECTED" over "All". */
export interface PrintedField {
  name: string;
  value: Span;
  /** From the name to the end of the value. */
  whole: Span;
  /** Index of the block that holds the value. */
  at: number;
}

const line = /^(\p{L}[\p{L}\p{N} /&'’()-]{1,60}?)\s*:\s+(?=\S)/u;
const cellLine = /^(\p{L}[\p{L}\p{N} /&'’()-]{1,60}?)\s*:\s+(\S.*)$/u;
/** Labels that stand before their value without a colon, or on a line of their own. */
const unmarked =
  /^(?:(?:electoral )?(?:wards?|divisions?) affected|key decision|portfolio holder|report author|contact officer|responsible officer)(?=\s|$)/iu;
const longest = 400;
const held = new WeakMap<Source, PrintedField[]>();

/** Every name with a value in a report's lines and forms, in print order. Tables of figures are not forms and are left out. */
export function printedFields(source: Source): PrintedField[] {
  const known = held.get(source);
  if (known !== undefined) return known;
  const made = source.content.blocks.flatMap((block, at) =>
    block.kind === 'table' ? formFields(source, block, at) : lineField(source, block, at),
  );
  held.set(source, made);
  return made;
}

function lineField(source: Source, block: Block, at: number): PrintedField[] {
  if (block.endChar - block.bodyStart > longest) return [];
  const words = source.wordsOf({ startChar: block.bodyStart, endChar: block.endChar });
  const marked = line.exec(words);
  if (marked !== null)
    return [field(marked[1]!, block.bodyStart, block.bodyStart + marked[0].length, block, at)];
  const label = unmarked.exec(words)?.[0];
  if (label !== undefined && label.length < words.length && words.length <= 160)
    return [field(label, block.bodyStart, block.bodyStart + label.length + 1, block, at)];
  return overValue(source, block, at, label ?? /^(.{2,60}):$/u.exec(words)?.[1]);
}

/** A name alone on its line, with its value in the short block below. */
function overValue({ content }: Source, block: Block, at: number, name: string | undefined): PrintedField[] {
  const next = content.blocks[at + 1];
  if (name === undefined || next === undefined || next.kind !== 'paragraph' || next.label !== undefined)
    return [];
  if (next.endChar - next.bodyStart > 160) return [];
  return [field(name, block.bodyStart, next.bodyStart, next, at + 1)];
}

function field(name: string, from: number, valueFrom: number, block: Block, at: number): PrintedField {
  const value = { startChar: valueFrom, endChar: block.endChar };
  return { name: name.trim(), value, whole: { startChar: from, endChar: block.endChar }, at };
}

function formFields(source: Source, table: TableBlock, at: number): PrintedField[] {
  const widest = Math.max(...table.rows.map((row) => row.length));
  if (widest > 4 || table.rows.length > 40) return [];
  return table.rows.flatMap((row): PrintedField[] => {
    const filled = row.filter((cell) => cell.endChar > cell.startChar);
    const inCells = filled.flatMap((cell) => {
      const found = cellLine.exec(source.wordsOf(cell));
      if (found === null) return [];
      const value = { startChar: cell.endChar - found[2]!.length, endChar: cell.endChar };
      return [{ name: found[1]!, value, whole: cell, at }];
    });
    if (inCells.length > 0) return inCells;
    const [name, value] = filled;
    if (name === undefined || value === undefined || name !== row[0] || filled.length > 2) return [];
    const words = source.wordsOf(name).replace(/\s*:$/u, '');
    if (words.length > 80) return [];
    return [{ name: words, value, whole: { startChar: name.startChar, endChar: value.endChar }, at }];
  });
}
