import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { makePdf } from '../read/make-pdf.ts';
import { makeScan } from '../read/ocr/make-scan.ts';
import { drawLetter } from '../read/ocr/scanned-letter.ts';
import {
  bring,
  confirm,
  type Send,
  type ShownUpload,
  serverAt,
  shownUploads,
} from '../support/brought-files.ts';
import { type Served, servePages } from '../support/serve-pages.ts';

const patience = { timeout: 90_000, interval: 100 };

const report = (place: string, parts: number) =>
  [
    `# Review of lamplighting in ${place}`,
    ...Array.from(
      { length: parts },
      (_, n) =>
        `${n + 1}. The wardens of ${place} lit ${n + 40} lamps before dusk. They wrote down why ${n} others stayed dark.`,
    ),
  ].join('\n\n');

describe('a server that is killed while files are brought in', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-killed-uploads-'));
  let server: Served | undefined;
  let libraries = 0;

  afterEach(() => {
    server?.child.kill('SIGKILL');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function start(library: string): Promise<Send> {
    server = servePages(folder, {
      RAPPORTEUR_LIBRARY: library,
      RAPPORTEUR_PORT: '0',
      RAPPORTEUR_WORKERS: '1',
    });
    return serverAt(await server.address);
  }
  async function kill(): Promise<void> {
    server!.child.kill('SIGKILL');
    await server!.ended;
  }
  const newLibrary = () => join(folder, `library-${++libraries}.db`);
  const shown = async (send: Send, file: string): Promise<ShownUpload | undefined> =>
    (await shownUploads(send)).find((one) => one.file === file);
  const becomes = (send: Send, file: string, state: string) =>
    expect.poll(async () => (await shown(send, file))?.state, patience).toBe(state);

  it('keeps each file that had arrived, and says which had not', async () => {
    const library = newLibrary();
    const send = await start(library);
    const body = (name: string, words: string) =>
      `--cut\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n\r\n${words}`;
    const sending = request(`${await server!.address}/uploads`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=cut' },
    });
    sending.on('error', () => undefined);
    sending.write(`${body('whole.md', report('Ashmere', 3))}\r\n${body('half.md', report('Fenwick', 9))}`);
    await becomes(send, 'half.md', 'sending');
    await kill();

    const again = await start(library);
    await becomes(again, 'whole.md', 'found');
    const half = await shown(again, 'half.md');
    expect(half?.state).toBe('rejected');
    expect(half?.words).toMatch(/Not kept.*stopped while this file was being sent.*send it again/);
  });

  it('reads again what it was reading, and says so', async () => {
    const library = newLibrary();
    const send = await start(library);
    await bring(send, { 'scan.pdf': await makeScan(await makePdf([drawLetter, drawLetter])) });
    await becomes(send, 'scan.pdf', 'rejected');
    const { uploadId } = (await shown(send, 'scan.pdf'))!;
    await send(`/uploads/${uploadId}/recognise`, { method: 'POST' });
    await becomes(send, 'scan.pdf', 'reading');
    await kill();

    const again = await start(library);
    await becomes(again, 'scan.pdf', 'found');
    expect((await shown(again, 'scan.pdf'))?.words).toMatch(/stopped before this was read.*read again/);
    expect(await (await again(`/uploads/${uploadId}`)).text()).toContain('Review of lamplighting');
  });

  it('goes on bringing in what was confirmed, once, and says so', async () => {
    const library = newLibrary();
    const send = await start(library);
    await bring(send, { 'lamps.md': report('Thornhill', 400) });
    await becomes(send, 'lamps.md', 'found');
    const { uploadId } = (await shown(send, 'lamps.md'))!;
    expect((await confirm(send, uploadId, { classification: 'internal' })).status).toBe(303);
    expect((await shown(send, 'lamps.md'))?.state).toBe('confirmed');
    await kill();

    const again = await start(library);
    await becomes(again, 'lamps.md', 'held');
    expect((await shown(again, 'lamps.md'))?.words).toMatch(
      /stopped before this was in\. It went on by itself/,
    );
    const list = await (await again('/reports')).text();
    expect(
      list.match(/<a class="govuk-link" href="\/reports\/r-[^"]*">Review of lamplighting/g),
    ).toHaveLength(1);
    expect(list).toContain('Internal: for officers only');
  });
});
