import { expect, it } from 'vitest';
import { cleanLines } from '../../../src/read/ocr/clean-lines.ts';
import { joinLabels } from '../../../src/read/ocr/join-labels.ts';
import { markBold } from '../../../src/read/ocr/mark-bold.ts';
import { nameBullets } from '../../../src/read/ocr/name-bullets.ts';
import { settleSizes } from '../../../src/read/ocr/settle-sizes.ts';
import { lineOf, wordsOf } from './lines.ts';

it('leaves out marks that make no word, and keeps figures and every word of a line that stays', () => {
  const lines = [
    lineOf('. . ’ .'),
    lineOf('= |'),
    lineOf('lI', { confidence: 0.2 }),
    lineOf('7'),
    lineOf('~ The lamp'),
  ];
  expect(wordsOf(cleanLines(lines))).toEqual(['7', '~ The lamp']);
});

it('reads an unsure sign set apart before the words as a bullet', () => {
  const lines = [
    lineOf('m Mend the lamp', { confidence: 0.3, gap: 0.9 }),
    lineOf('® Mend the lamp', { confidence: 0.1, gap: 0.9 }),
    lineOf('A Mend the lamp', { confidence: 0.93, gap: 0.9 }),
    lineOf('1 Mend the lamp', { confidence: 0.3, gap: 0.9 }),
    lineOf('a mended lamp', { confidence: 0.3 }),
    lineOf('m', { confidence: 0.3 }),
  ];
  expect(wordsOf(nameBullets(lines))).toEqual([
    '• Mend the lamp',
    '• Mend the lamp',
    'A Mend the lamp',
    '1 Mend the lamp',
    'a mended lamp',
    'm',
  ]);
});

it('gives lines of the same type one size, and larger type its own', () => {
  const pages = [
    [lineOf('A title of its own', { size: 20 }), lineOf('the body of the letter runs on', { size: 10 })],
    [lineOf('and on in the body', { size: 10.8 }), lineOf('and on once more', { size: 9.4 })],
  ];
  expect(settleSizes(pages).map((page) => page.map((line) => line.size))).toEqual([
    [20, 10],
    [10, 10],
  ]);
});

it('settles sizes however small the type, and none where there are no lines', () => {
  expect(settleSizes([[lineOf('dust', { size: 0.7 })]])).toHaveLength(1);
  expect(settleSizes([[], []])).toEqual([[], []]);
});

it('takes lines for bold whose strokes are far wider than usual for their size', () => {
  const body = lineOf('the body of the letter', { stroke: 1 });
  const page = [
    body,
    lineOf('A bold line', { stroke: 1.8 }),
    body,
    lineOf('A title', { size: 20, stroke: 2.1 }),
    body,
  ];
  expect(markBold([page])[0]?.map((line) => line.bold)).toEqual([false, true, false, false, false]);
  expect(markBold([[]])).toEqual([[]]);
});

it('puts numbers that stand in a column of their own before their words', () => {
  const at = (text: string, baseline: number, left: number) => {
    const line = lineOf(text);
    const words = line.words.map((word) => ({ ...word, x0: word.x0 + left, x1: word.x1 + left }));
    return { ...line, words, baseline };
  };
  const lines = [
    at('1.', 100, 0),
    at('2.', 130, 0),
    at('9', 300, 0),
    at('Lamps burn', 101, 30),
    at('all night', 115, 30),
    at('Quays are dark', 130, 30),
  ];
  expect(wordsOf(joinLabels(lines))).toEqual(['9', '1. Lamps burn', 'all night', '2. Quays are dark']);
});
