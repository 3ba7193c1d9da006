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

it('joins lines into paragraphs and parts paragraphs at gaps', async () => {
  const report = await read((p) => {
    writeLines(p, 72, 100, BODY);
    writeLines(p, 72, 170, BODY);
  });
  expect(report.blocks.map(textOf)).toEqual([BODY.join(' '), BODY.join(' ')]);
  expect(report.blocks[0]!.boxes).toHaveLength(1);
  expect(report.blocks[0]!.boxes![0]).toMatchObject({ page: 1, x: 72 });
  expect(report.blocks[0]!.boxes![0]!.y).toBeGreaterThan(80);
  expect(report.blocks[0]!.boxes![0]!.y).toBeLessThan(100);
});

it('carries a paragraph over the page, with a box on either side', async () => {
  const report = await read(
    (p) => {
      writeLines(p, 72, 100, BODY);
      writeLines(p, 72, 700, BODY.slice(0, 2));
    },
    (p) => {
      writeLines(p, 72, 80, BODY.slice(2));
      writeLines(p, 72, 120, BODY);
    },
  );
  expect(report.blocks.map(textOf)).toEqual([BODY.join(' '), BODY.join(' '), BODY.join(' ')]);
  expect(report.blocks[1]!.boxes!.map((box) => box.page)).toEqual([1, 2]);
  expect(report.blocks[1]!.pageNumber).toBe(1);
});

it('mends a word cut at a line end only when the whole word stands elsewhere', async () => {
  const report = await read((p) => {
    writeLines(p, 72, 100, [
      'The wardens of the harbour have a long memory for storms and for the fisher-',
      'men who came home late; their multi-agency decision-making and their know-',
      'ledge of the coast are known, and the fishermen trust them with everything.',
    ]);
  });
  expect(textOf(report.blocks[0])).toContain('the fishermen who came home late');
  expect(textOf(report.blocks[0])).toContain('know-ledge of the coast');
});

it('keeps typographic quotes and dashes as printed', async () => {
  const report = await read((p) => {
    writeLines(p, 72, 100, [
      'The keeper’s note said “all well” – and ‘no change’ – on each of the mornings.',
    ]);
  });
  expect(textOf(report.blocks[0])).toBe(
    'The keeper’s note said “all well” – and ‘no change’ – on each of the mornings.',
  );
});

it('gives numbered paragraphs their label and bullets their marker and depth', async () => {
  const report = await read((p) => {
    p.write(72, 100, '1.');
    writeLines(p, 100, 100, BODY);
    p.write(72, 160, '2.');
    writeLines(p, 100, 160, BODY);
    p.write(72, 220, '•');
    writeLines(p, 90, 220, ['Ropes are checked weekly.']);
    p.write(100, 240, '•');
    writeLines(p, 118, 240, ['Spare ropes are kept dry.']);
    p.write(72, 260, '•');
    writeLines(p, 90, 260, ['Lamps are lit at dusk.']);
  });
  expect(report.blocks.map((b) => b.label)).toEqual(['1.', '2.', undefined, undefined, undefined]);
  expect(textOf(report.blocks[0])).toBe(BODY.join(' '));
  expect(report.blocks.slice(2)).toMatchObject([
    { kind: 'listItem', marker: '•', depth: 0, text: 'Ropes are checked weekly.' },
    { kind: 'listItem', marker: '•', depth: 1, text: 'Spare ropes are kept dry.' },
    { kind: 'listItem', marker: '•', depth: 0, text: 'Lamps are lit at dusk.' },
  ]);
});

it('ranks headings by size and weight, and leaves a bold field of the title page a paragraph', async () => {
  const report = await read((p) => {
    p.write(72, 80, 'Review of the lighthouse', { size: 20 });
    p.write(72, 110, 'Lead keeper: Ada Brine', { bold: true });
    p.write(72, 150, 'What needs to improve', { size: 14, bold: true });
    writeLines(p, 72, 180, BODY);
    p.write(72, 250, 'Lamps', { bold: true });
    writeLines(p, 72, 270, BODY);
  });
  expect(report.blocks.map((b) => (b.kind === 'heading' ? b.level : b.kind))).toEqual([
    1,
    'paragraph',
    2,
    'paragraph',
    3,
    'paragraph',
  ]);
});

it('takes footnote marks out of words, keeps ordinals, and puts the footnote after its paragraph', async () => {
  const report = await read((p) => {
    writeLines(p, 72, 100, BODY);
    p.write(72, 160, 'On the 21');
    p.write(72 + p.plain.widthOfTextAtSize('On the 21', 11), 156, 'st', { size: 6.5 });
    p.write(84 + p.plain.widthOfTextAtSize('On the 21', 11), 160, 'the lamp was lit again');
    p.write(84 + p.plain.widthOfTextAtSize('On the 21the lamp was lit again', 11), 156, '1', { size: 6.5 });
    p.write(72, 700, '1', { size: 5 });
    p.write(78, 704, 'The lamp had been out since the spring tide.', { size: 9 });
  });
  expect(report.blocks.map(textOf)).toEqual([
    BODY.join(' '),
    'On the 21st the lamp was lit again',
    'The lamp had been out since the spring tide.',
  ]);
  expect(report.blocks[2]!.label).toBe('1');
});

it('sets running heads, feet and page numbers aside', async () => {
  const page = (n: number) => (p: Pencil) => {
    p.write(72, 40, 'Harbour review, spring');
    writeLines(p, 72, 100, [...BODY.slice(0, 2), `morning before ferry ${n}.`]);
    p.write(500, 810, String(n));
  };
  const report = await read(page(1), page(2), page(3));
  expect(report.blocks.map(textOf)).toEqual(
    [1, 2, 3].map((n) => [...BODY.slice(0, 2), `morning before ferry ${n}.`].join(' ')),
  );
  expect(report.asides.filter((a) => a.text === 'Harbour review, spring')).toHaveLength(3);
  expect(report.asides.map((a) => a.text)).toContain('2');
});
