import type { RecognisedLine } from './recognised-line.ts';

/** Sizes of one type, measured on pictures, differ by up to this share. */
const SAME = 0.1;

/**
 * Gives lines of the same type the same size: what is measured on a picture wavers, and a paragraph ends where the size
 * of type changes. The commonest size is settled first, for most lines are running text.
 */
export function settleSizes(pages: RecognisedLine[][]): RecognisedLine[][] {
  const lines = pages.flat().map((line) => ({ size: sizeOf(line), letters: lettersOf(line) }));
  const settled: number[] = [];
  for (let open = lines; open.length > 0; ) {
    const size = commonest(open);
    settled.push(size);
    open = open.filter((line) => !isNear(line.size, size) && stepOf(line.size) !== stepOf(size));
  }
  return pages.map((page) =>
    page.map((line) => {
      const measured = sizeOf(line);
      return { ...line, size: settled.find((size) => isNear(measured, size)) ?? measured };
    }),
  );
}

/** The engine's own measure goes astray on lines with few letters: no type is lower than half its words, or twice as high. */
function sizeOf({ size, words }: RecognisedLine): number {
  const heights = words.map((word) => word.bottom - word.top).sort((a, b) => a - b);
  const height = heights[heights.length >> 1] ?? size;
  return Math.min(Math.max(size, 0.8 * height), 2.2 * height);
}

function isNear(measured: number, size: number): boolean {
  return Math.abs(measured - size) <= SAME * size;
}

/** The size, in steps of half a point, that most letters have. */
function commonest(lines: { size: number; letters: number }[]): number {
  const counts = new Map<number, number>();
  for (const { size, letters } of lines) {
    counts.set(stepOf(size), (counts.get(stepOf(size)) ?? 0) + letters);
  }
  const [step] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  return step / 2;
}

function stepOf(size: number): number {
  return Math.max(1, Math.round(size * 2));
}

function lettersOf({ words }: RecognisedLine): number {
  return words.reduce((sum, word) => sum + word.text.length, 0);
}
