import { popGraphicsState, pushGraphicsState, setTextRenderingMode, TextRenderingMode } from 'pdf-lib';
import { expect, it } from 'vitest';
import { readPdf } from '../../../src/read/pdf/read-pdf.ts';
import type { RawBlock, RawReport } from '../../../src/read/raw-report.ts';
import { readLimits } from '../../../src/read/read-limits.ts';
import { makePdf, type Pencil, writeLines } from '../make-pdf.ts';

const read = async (...pages: ((pencil: Pencil) => void)[]): Promise<RawReport> =>
  readPdf(await makePdf(pages), { limits: readLimits });

const textOf = (block: RawBlock | undefined) => (block && block.kind !== 'table' ? block.text : undefined);
const BODY = [
  'The harbour office keeps a careful record of every boat that comes in during',
  'the long winter months, and the wardens check it against the tide tables each',
  'morning before the ferry leaves.',
];

it('keeps white, tiny, inkless and off-page words out of the text', async () => {
  const report = await read((p) => {
    writeLines(p, 72, 100, BODY);
    p.write(72, 200, 'White words', { colour: [1, 1, 1] });
    p.write(72, 220, 'Tiny words', { size: 1 });
    p.write(72, 900, 'Words below the page');
    p.page.pushOperators(pushGraphicsState(), setTextRenderingMode(TextRenderingMode.Invisible));
    p.write(72, 260, 'Inkless words');
    p.page.pushOperators(popGraphicsState());
  });
  expect(report.blocks.map(textOf)).toEqual([BODY.join(' ')]);
  expect(report.hidden).toEqual([
    { kind: 'invisible-colour', text: 'White words', pageNumber: 1 },
    { kind: 'tiny-type', text: 'Tiny words', pageNumber: 1 },
    { kind: 'off-page', text: 'Words below the page', pageNumber: 1 },
    { kind: 'hidden-style', text: 'Inkless words', pageNumber: 1 },
  ]);
});

it('shows white words that stand on a dark ground', async () => {
  const report = await read((p) => {
    writeLines(p, 72, 100, BODY);
    p.page.drawRectangle({ x: 60, y: 630, width: 400, height: 30 });
    p.write(72, 200, 'Light on dark', { colour: [1, 1, 1] });
  });
  expect(report.blocks.map(textOf)).toContain('Light on dark');
  expect(report.hidden).toEqual([]);
});
