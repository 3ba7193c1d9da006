import type { PagePicture } from './draw-pages.ts';
import type { RecognisedWord } from './recognised-line.ts';

/** Mean width, in dots, of the strokes that these words are drawn with; 0 where nothing is drawn. */
export function measureStroke({ dots, width }: PagePicture, words: RecognisedWord[]): number {
  const rows = words.flatMap((word) =>
    Array.from({ length: Math.max(0, word.bottom - word.top) }, (_, row) => {
      const start = (word.top + row) * width;
      return dots.subarray(start + word.x0, start + word.x1);
    }),
  );
  const paper = rows.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0);
  const ink = rows.reduce((least, row) => row.reduce((a, b) => Math.min(a, b), least), 255);
  const between = (paper + ink) / 2;
  let [drawn, strokes] = [0, 0];
  for (const row of rows) {
    let inStroke = false;
    for (const dot of row) {
      const isInk = dot < between;
      if (isInk) drawn++;
      if (isInk && !inStroke) strokes++;
      inStroke = isInk;
    }
  }
  return strokes === 0 ? 0 : drawn / strokes;
}
