import { writeSync } from 'node:fs';
import { openReader } from '../../../src/read/open-reader.ts';
import { makePdf } from '../make-pdf.ts';
import { makeScan } from './make-scan.ts';
import { drawLetter } from './scanned-letter.ts';

const reader = openReader();
const bytes = await makeScan(await makePdf([drawLetter]));
const pages: string[] = [];
const report = await reader.read(
  { bytes, fileName: 'letter.pdf' },
  {
    scans: {
      pageDeadlineMs: 60_000,
      fileDeadlineMs: 60_000,
      onPage: (place, of) => pages.push(`${place} of ${of}`),
    },
  },
);
writeSync(1, JSON.stringify({ pages, text: report.text }));
await reader.close();
