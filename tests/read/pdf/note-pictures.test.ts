import {
  PDFDocument,
  popGraphicsState,
  pushGraphicsState,
  setTextRenderingMode,
  TextRenderingMode,
} from 'pdf-lib';
import { expect, it } from 'vitest';
import { readReport } from '../../../src/read/read-report.ts';
import { makePdf, writeLines } from '../make-pdf.ts';
import { makeScan } from '../ocr/make-scan.ts';
import { drawLetter } from '../ocr/scanned-letter.ts';

const recognised = [
  '1. The wardens of Ashmere lit every lamp before dusk in 41 of the 52 weeks',
  'that were looked at, and wrote down why the others stayed dark.',
];
const read = (bytes: Uint8Array) => readReport({ bytes, fileName: 'letter.pdf' });

/** Writes words without ink over the first page, 140 points from its top. */
async function withInkless(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await PDFDocument.load(bytes);
  const page = file.getPage(0);
  page.pushOperators(pushGraphicsState(), setTextRenderingMode(TextRenderingMode.Invisible));
  recognised.forEach((line, at) => {
    page.drawText(line, { x: 72, y: 842 - 140 - 14 * at, size: 11 });
  });
  page.pushOperators(popGraphicsState());
  return file.save();
}

it('reads the words that lie without ink over the print of a scan, and says that a machine recognised them', async () => {
  const report = await read(await withInkless(await makeScan(await makePdf([drawLetter]))));
  expect(report.text).toBe(recognised.join(' '));
  expect(report.hidden).toEqual([]);
  expect(report.warnings).toEqual([expect.stringContaining('check quotes against the page')]);
});

it('keeps words without ink out of the text where no print lies behind them', async () => {
  const blank = await makeScan(await makePdf([(p) => p.write(72, 700, 'A lamp')]));
  await expect(read(await withInkless(blank))).rejects.toMatchObject({ code: 'no_text' });
});

it('warns of a page that is a picture, and not of a blank one', async () => {
  const body = ['The harbour office keeps a careful record of every boat.'];
  const printed = await makePdf([
    (p) => void writeLines(p, 72, 100, body),
    drawLetter,
    () => undefined,
    (p) => void writeLines(p, 72, 100, body),
  ]);
  const report = await read(await makeScan(printed, [2]));
  expect(report.warnings).toEqual([expect.stringMatching(/^No text could be read on page 2: .*--ocr/)]);
});
