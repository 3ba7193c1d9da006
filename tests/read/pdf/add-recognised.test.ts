import { expect, it } from 'vitest';
import { addRecognised } from '../../../src/read/pdf/add-recognised.ts';
import { makeLines } from '../../../src/read/pdf/make-lines.ts';
import type { SplitPage } from '../../../src/read/pdf/split-page.ts';
import { lineOf } from '../ocr/lines.ts';

const bare: SplitPage = {
  page: { number: 1, width: 595, height: 842, runs: [], shapes: [], places: new Map() },
  seen: [],
  hidden: [],
  scanned: false,
};
const partsOf = (text: string, gap: number) =>
  makeLines(bare.page, addRecognised(bare, [lineOf(text, { gap })]).seen)[0]?.parts.map((part) => part.text);

it('parts a number from its words where it stands apart, and no figure from its sentence', () => {
  expect(partsOf('16. Lamps burn', 0.9)).toEqual(['16.', 'Lamps burn']);
  expect(partsOf('4.6 Lamps burn', 0.9)).toEqual(['4.6', 'Lamps burn']);
  expect(partsOf('16. Lamps burn', 0.4)).toEqual(['16. Lamps burn']);
  expect(partsOf('Many lamps burn', 0.9)).toEqual(['Many lamps burn']);
});
