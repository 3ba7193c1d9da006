import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { readPdf } from '../../../src/read/pdf/read-pdf.ts';
import type { RawReport } from '../../../src/read/raw-report.ts';
import { readLimits } from '../../../src/read/read-limits.ts';

const folders = ['ofsted', 'send'].map((name) => new URL(`../../../../shared/${name}/`, import.meta.url));
const reports = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => new URL(encodeURIComponent(name), folder)),
  );
const hasPdftotext = works('pdftotext');
if (reports.length === 0) console.info('Real reports are not beside the project: they are not read here.');
if (!hasPdftotext) console.info('pdftotext is not installed: quotes and dashes are not counted against it.');

it.runIf(reports.length > 0)(
  'reads every real PDF, with the quotes and dashes that pdftotext finds',
  { timeout: 600_000 },
  async () => {
    const faults: string[] = [];
    let pages = 0;
    let spent = 0;
    for (const url of reports) {
      const bytes = new Uint8Array(readFileSync(url));
      const printed = hasPdftotext ? printedBy(url) : undefined;
      const began = performance.now();
      const report = await readPdf(bytes, { limits: readLimits });
      spent += performance.now() - began;
      pages += report.pageCount ?? 0;
      if (printed) faults.push(...compareMarks(wordsOf(report), await printed, url));
      if (!report.blocks.some((block) => block.kind === 'heading')) faults.push(`${url}: no heading`);
    }
    console.info(`${pages} pages read at ${((1000 * pages) / spent).toFixed(0)} pages/s`);
    expect(faults).toEqual([]);
  },
);

function works(program: string): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore', timeout: 5000 });
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'ENOENT';
  }
}

function wordsOf(report: RawReport): string {
  const blocks = report.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flat().map((cell) => cell.text)
      : [block.text, block.kind === 'listItem' ? block.marker : ''],
  );
  return [...blocks, ...report.asides.map((a) => a.text), ...report.hidden.map((h) => h.text)].join('\n');
}

async function printedBy(url: URL): Promise<string> {
  const { stdout } = await promisify(execFile)('pdftotext', ['-q', fileURLToPath(url), '-'], {
    maxBuffer: 100_000_000,
    timeout: 60_000,
  });
  return stdout;
}

function compareMarks(words: string, printed: string, url: URL): string[] {
  const count = (text: string, mark: string) => text.split(mark).length - 1;
  return ['’', '‘', '“', '”', '–', '—']
    .filter((mark) => count(words, mark) !== count(printed, mark))
    .map((mark) => `${url}: ${mark} ${count(words, mark)} instead of ${count(printed, mark)}`);
}
