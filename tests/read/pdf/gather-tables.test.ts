import { expect, it } from 'vitest';
import { readPdf } from '../../../src/read/pdf/read-pdf.ts';
import type { RawReport } from '../../../src/read/raw-report.ts';
import { readLimits } from '../../../src/read/read-limits.ts';
import { makePdf, type Pencil, writeLines } from '../make-pdf.ts';

const read = async (...pages: ((pencil: Pencil) => void)[]): Promise<RawReport> =>
  readPdf(await makePdf(pages), { limits: readLimits });

const rowsOf = (report: RawReport) =>
  report.blocks.flatMap((b) =>
    b.kind === 'table' ? [b.rows.map((row) => row.map((cell) => cell.text))] : [],
  );

function frame(pencil: Pencil, xs: number[], ys: number[]): void {
  for (const y of ys) pencil.rule(xs[0]!, y, xs.at(-1)!, y);
  for (const x of xs) pencil.rule(x, ys[0]!, x, ys.at(-1)!);
}

it('pairs each judgement with its grade though the label takes two lines', async () => {
  const report = await read((p) => {
    frame(p, [70, 350, 525], [90, 120, 160, 200]);
    p.write(76, 110, 'Judgement', { bold: true });
    p.write(356, 110, 'Grade', { bold: true });
    writeLines(p, 76, 135, ['The care taken by wardens of', 'boats and ropes']);
    p.write(356, 142, 'Good');
    writeLines(p, 76, 175, ['The lamps']);
    writeLines(p, 356, 175, ['Requires improvement', 'to be good']);
  });
  expect(rowsOf(report)).toEqual([
    [
      ['Judgement', 'Grade'],
      ['The care taken by wardens of boats and ropes', 'Good'],
      ['The lamps', 'Requires improvement to be good'],
    ],
  ]);
  expect(report.blocks[0]).toMatchObject({ kind: 'table', headerRows: 1 });
});

it('joins a table that breaks across pages and leaves the repeated head out', async () => {
  const head = (p: Pencil) => {
    p.write(76, 110, 'Judgement', { bold: true });
    p.write(356, 110, 'Grade', { bold: true });
  };
  const report = await read(
    (p) => {
      frame(p, [70, 350, 525], [90, 120, 160]);
      head(p);
      p.write(76, 140, 'Ropes');
      p.write(356, 140, 'Good');
    },
    (p) => {
      frame(p, [70, 350, 525], [90, 120, 160]);
      head(p);
      p.write(76, 140, 'Lamps');
      p.write(356, 140, 'Inadequate');
    },
  );
  expect(rowsOf(report)).toEqual([
    [
      ['Judgement', 'Grade'],
      ['Ropes', 'Good'],
      ['Lamps', 'Inadequate'],
    ],
  ]);
  expect(report.asides.map((a) => a.text)).toEqual(['Judgement', 'Grade']);
});

it('rebuilds columns that are only aligned', async () => {
  const report = await read((p) => {
    [
      ['Standard', 'Score'],
      ['Keeping the lamps', '3'],
      ['Mending the ropes', '2'],
      ['Watching the tide', '4'],
    ].forEach(([name, score], at) => {
      p.write(72, 100 + 18 * at, name!, { bold: at === 0 });
      p.write(300, 100 + 18 * at, score!, { bold: at === 0 });
    });
  });
  expect(rowsOf(report)[0]).toEqual([
    ['Standard', 'Score'],
    ['Keeping the lamps', '3'],
    ['Mending the ropes', '2'],
    ['Watching the tide', '4'],
  ]);
});
