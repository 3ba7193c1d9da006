import type { RecognisedLine, RecognisedWord } from './recognised-line.ts';

/** Surer than this, a sign is what it was taken for: a letter that names an item, say. */
const UNSURE = 0.6;
/** In heights of the type: a bullet is narrower, and its words stand further off, than a letter and the next word. */
const WIDEST = 0.8;
const SET_APART = 0.7;

/**
 * Reads an unsure sign that stands apart before a line's words as the bullet it is: squares and discs are taken for
 * letters ("m", "B®"), never surely.
 */
export function nameBullets(lines: RecognisedLine[]): RecognisedLine[] {
  return lines.map((line) => {
    const [first, second] = line.words;
    if (!first || !second || !isBullet(first, second, line.size)) return line;
    return { ...line, words: [{ ...first, text: '•' }, ...line.words.slice(1)] };
  });
}

function isBullet(sign: RecognisedWord, next: RecognisedWord, size: number): boolean {
  return (
    sign.confidence < UNSURE &&
    [...sign.text].length <= 2 &&
    !/\p{N}/u.test(sign.text) &&
    sign.x1 - sign.x0 < WIDEST * size &&
    next.x0 - sign.x1 > SET_APART * size
  );
}
