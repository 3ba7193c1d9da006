import type { RecognisedLine } from '../../../src/read/ocr/recognised-line.ts';

/** A line of type of one size; each word as wide as its letters, two fifths of the size apart from the next unless `gap` is given. */
export function lineOf(
  text: string,
  {
    size = 10,
    confidence = 0.95,
    gap = 0.4,
    stroke = 0.1 * size,
  }: Partial<Record<'size' | 'confidence' | 'gap' | 'stroke', number>> = {},
): RecognisedLine {
  let x = 0;
  const words = text.split(' ').map((word, at) => {
    const x0 = x + (at === 1 ? gap : 0.4) * size;
    x = x0 + word.length * 0.5 * size;
    return { text: word, x0, x1: x, top: 0, bottom: size, confidence: at === 0 ? confidence : 0.95 };
  });
  return { words, baseline: size, size, stroke };
}

export const wordsOf = (lines: RecognisedLine[]) =>
  lines.map((line) => line.words.map((word) => word.text).join(' '));
