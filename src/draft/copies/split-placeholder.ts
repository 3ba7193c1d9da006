import type { DraftParagraph } from '../../domain/draft.ts';

/** Words of a paragraph, and whether they are a placeholder that a person has still to fill. */
export interface Piece {
  words: string;
  toFill: boolean;
}

/** Takes a placeholder out of the words around it: from the first bracket to the one that closes it. One piece where none stands there. */
export function splitPlaceholder(
  { placeholder }: Pick<DraftParagraph, 'placeholder'>,
  words: string,
): Piece[] {
  const [start, end] = placeholder === undefined ? [0, 0] : bracketed(words);
  const pieces = [
    { words: words.slice(0, start), toFill: false },
    { words: words.slice(start, end), toFill: true },
    { words: words.slice(end), toFill: false },
  ];
  return pieces.filter((piece) => piece.words !== '');
}

function bracketed(words: string): [start: number, end: number] {
  const start = words.indexOf('[');
  let depth = 0;
  for (let at = Math.max(0, start); start >= 0 && at < words.length; at++) {
    if (words[at] === '[') depth++;
    if (words[at] === ']' && --depth === 0) return [start, at + 1];
  }
  return [0, 0];
}
