import type { DraftParagraph } from '../../domain/draft.ts';
import { AppError } from '../../errors.ts';
import { textHash } from '../check/text-hash.ts';
import { sameWords } from './same-words.ts';

/**
 * A placeholder, or what once was one, with a person's words in it: `text` in place of the marked words, or all cells of its field or
 * row. The marked words themselves make it a placeholder again.
 * @throws AppError `usage` where a cell of the row would still be marked, e.g. the one for the date of clearance.
 */
export function fillParagraph(
  asked: DraftParagraph,
  written: { text: string } | { cells: string[] },
  { by, at }: { by: string; at: string },
): DraftParagraph {
  const { placeholder = asked.filled, filled: _, cells: before, edited, ...rest } = asked;
  const cells = 'cells' in written ? written.cells : before && fillCells(before, written.text);
  const text = cells === undefined ? (written as { text: string }).text : joined(asked.form, cells);
  const kept = { ...rest, text, ...(cells === undefined ? {} : { cells }), checked: textHash(text) };
  if (placeholder === undefined) return { ...kept, origin: 'given', edited: { by, at } };
  const was = edited?.was ?? asked.text;
  if (sameWords(was, text)) return { ...kept, text: was, origin: 'placeholder', placeholder };
  const open = (cells ?? [text]).filter(isMarked);
  if (open.length > 0)
    throw new AppError(
      'usage',
      `This is still to be filled: ${open.join(' ')}. Give every cell of the row, with " | " between them.`,
    );
  return { ...kept, origin: 'given', filled: placeholder, edited: { by, at, was } };
}

/** True for the words that stand where a person's are wanted: "[what – for whom: why]", "[for whom]". */
export function isMarked(words: string): boolean {
  return /^\[.*\bfor\b.*\]$/su.test(words);
}

/** Marked cells filled in order by the parts of a text between " | "; where none is marked, all that follow the label are. */
function fillCells(before: readonly string[], text: string): string[] {
  const parts = text.split(/\s+\|\s+/u);
  const open = [...before.keys()].filter((at) => isMarked(before[at]!));
  const places = open.length > 0 ? open : [...before.keys()].slice(1);
  const last = places.length - 1;
  return before.map((cell, at) => {
    const place = places.indexOf(at);
    if (place < 0 || parts[place] === undefined) return cell;
    return place === last ? parts.slice(place).join(' | ') : parts[place];
  });
}

function joined(form: DraftParagraph['form'], cells: readonly string[]): string {
  if (form !== 'field') return cells.join(' | ');
  const [label = '', ...value] = cells;
  return label === '' ? value.join(' | ') : `${label}: ${value.join(' | ')}`;
}
