import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openReader } from '../../../src/read/open-reader.ts';
import { makePdf } from '../make-pdf.ts';
import { makeScan } from './make-scan.ts';
import { drawLetter } from './scanned-letter.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const reader = openReader();
afterAll(() => reader.close());

it('recognises without the network, tells its pages, and leaves no file behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  const child = spawnSync(
    process.execPath,
    [
      '--require',
      here('refuse-network.cjs'),
      '--import',
      import.meta.resolve('tsx'),
      here('offline-child.ts'),
    ],
    { cwd: folder, encoding: 'utf8', timeout: 60_000 },
  );
  expect(child.stderr).toBe('');
  const { pages, text } = JSON.parse(child.stdout) as { pages: string[]; text: string };
  expect(pages).toEqual(['1 of 1']);
  expect(text).toContain('Review of lamplighting in Ashmere');
  expect(readdirSync(folder)).toEqual([]);
});

it('is stopped in the middle of a page, and the reader reads on', async () => {
  const bytes = await makeScan(await makePdf([drawLetter]));
  const wish = new AbortController();
  const scans = { pageDeadlineMs: 60_000, fileDeadlineMs: 60_000, onPage: () => wish.abort() };
  const reading = reader.read({ bytes, fileName: 'a.pdf' }, { signal: wish.signal, scans });
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  const text = { bytes: new TextEncoder().encode('The lamp was lit.'), fileName: 'a.txt' };
  expect((await reader.read(text)).text).toBe('The lamp was lit.');
});

it('ends when all pages together take longer than a file may', async () => {
  const bytes = await makeScan(await makePdf([drawLetter]));
  const scans = { pageDeadlineMs: 60_000, fileDeadlineMs: 1 };
  await expect(reader.read({ bytes, fileName: 'a.pdf' }, { scans })).rejects.toMatchObject({
    code: 'read_timeout',
    message: expect.stringContaining('RAPPORTEUR_OCR_FILE_SECONDS'),
  });
});
