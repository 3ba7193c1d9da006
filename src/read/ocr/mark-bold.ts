import type { RecognisedLine } from './recognised-line.ts';

/** Strokes of bold type are 1.7 times as wide as those of the same type, or more; those of plain type waver by a tenth. */
const HEAVIER = 1.4;

/** Marks lines as bold whose strokes, for the size of their type, are far wider than is usual in the report. */
export function markBold(pages: RecognisedLine[][]): RecognisedLine[][] {
  const weights = pages
    .flat()
    .map(weightOf)
    .sort((a, b) => a - b);
  const usual = weights[weights.length >> 1] ?? 0;
  return pages.map((page) => page.map((line) => ({ ...line, bold: weightOf(line) > HEAVIER * usual })));
}

function weightOf({ stroke, size }: RecognisedLine): number {
  return stroke / size;
}
