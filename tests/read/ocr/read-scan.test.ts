import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadReport } from '../../../src/domain/read-report.ts';
import { readReport } from '../../../src/read/read-report.ts';
import { makePdf, writeLines } from '../make-pdf.ts';
import { makeScan } from './make-scan.ts';
import { drawLetter } from './scanned-letter.ts';

const scans = { pageDeadlineMs: 60_000, fileDeadlineMs: 120_000 };
const read = (bytes: Uint8Array, options = {}) => readReport({ bytes, fileName: 'letter.pdf' }, options);
const wordsOf = ({ text, blocks }: ReadReport) =>
  blocks.map((block) => text.slice(block.startChar, block.endChar));

describe('a scan', () => {
  let scan: Uint8Array;
  let report: ReadReport;
  const told: [number, number][] = [];

  beforeAll(async () => {
    scan = await makeScan(await makePdf([drawLetter]));
    report = await read(scan, {
      scans: { ...scans, onPage: (place: number, of: number) => told.push([place, of]) },
    });
  });

  it('is refused with the way out when it is not to be recognised', async () => {
    await expect(read(scan)).rejects.toMatchObject({
      code: 'pdf_no_text',
      message: expect.stringContaining('`rapporteur ingest --ocr` reads scans'),
    });
  });

  it('is read as the page says: headings, numbered paragraphs, bullet', () => {
    expect(wordsOf(report)).toEqual([
      'Review of lamplighting in Ashmere',
      'What was found',
      '1. The wardens of Ashmere lit every lamp before dusk in 41 of the 52 weeks that were looked at, and wrote down why the others stayed dark.',
      '2. What the harbour master must do next:',
      '• mend the broken lamp on the northern quay by Michaelmas.',
    ]);
    expect(report.blocks.map(({ kind, label }) => label ?? kind)).toEqual([
      'heading',
      'heading',
      '1.',
      '2.',
      'listItem',
    ]);
  });

  it('keeps how sure each block is, and where it stands on the page', () => {
    for (const block of report.blocks) {
      expect(block.scanned?.confidence).toBeGreaterThan(0.6);
      expect(block.scanned?.confidence).toBeLessThanOrEqual(1);
    }
    const [box] = report.blocks[2]!.boxes;
    expect(box).toMatchObject({ page: 1 });
    expect(Math.abs(box!.x - 72)).toBeLessThan(3);
    expect(Math.abs(box!.y - 131)).toBeLessThan(4);
  });

  it('says which pages were recognised and how surely, and tells of each before it begins', () => {
    expect(report.warnings).toEqual([
      expect.stringMatching(/^Scanned: the words of page 1 were recognised .* mean confidence of \d\d %\./),
    ]);
    expect(told).toEqual([[1, 1]]);
  });
});

describe('a report with some scanned pages', () => {
  const body = [
    'The wardens keep a careful record of every boat that comes in during the long winter',
    'months, and check it against the tide tables each morning before the ferry leaves for',
    'the other shore, which in most weeks it does at the hour that the harbour board prints.',
  ];

  it('keeps the text of its other pages, word for word', async () => {
    const printed = await makePdf([(p) => void writeLines(p, 72, 100, body), drawLetter]);
    const report = await read(await makeScan(printed, [2]), { scans });
    const kept = report.blocks.filter((block) => !block.scanned);
    expect(kept.map((block) => report.text.slice(block.startChar, block.endChar))).toEqual([body.join(' ')]);
    expect(report.text).toContain('mend the broken lamp on the northern quay');
  });

  it('reads a scan beneath a printed stamp, and the stamp once', async () => {
    const file = await PDFDocument.load(await makeScan(await makePdf([drawLetter])));
    file.getPage(0).drawText('Agenda item 5', { x: 450, y: 800, size: 11 });
    const report = await read(await file.save(), { scans });
    expect(report.text.match(/Agenda item 5/g)).toHaveLength(1);
    expect(report.text).toContain('The wardens of Ashmere lit every lamp');
  });

  it('leaves out and names a page that takes too long', async () => {
    const printed = await makePdf([(p) => void writeLines(p, 72, 100, body), drawLetter]);
    const report = await read(await makeScan(printed, [2]), { scans: { ...scans, pageDeadlineMs: 1 } });
    expect(wordsOf(report)).toEqual([body.join(' ')]);
    expect(report.warnings).toEqual([
      expect.stringMatching(/^Left out: page 2 could not be recognised, or not in the time/),
    ]);
  });
});
