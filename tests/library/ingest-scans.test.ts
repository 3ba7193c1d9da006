import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type IngestOptions, type IngestStep, ingestFiles } from '../../src/library/ingest-files.ts';
import type { IngestParts, ReportReader } from '../../src/library/ingest-parts.ts';
import { indexFingerprint } from '../../src/passages/index-fingerprint.ts';
import { readVersion } from '../../src/store/read-version.ts';
import { temporaryFolder, temporaryStore } from '../store/with-store.ts';
import { makeParts, wordEmbedder } from './make-parts.ts';
import { readParagraphs } from './read-paragraphs.ts';

const embedder = wordEmbedder();
const fingerprint = { model: indexFingerprint(embedder), dimensions: 384 };
const scans = { pageDeadlineMs: 1000, fileDeadlineMs: 1000 };

/** Reads a file whose text begins with "scan" as one whose second half is only read when scanned pages are recognised. */
const read: ReportReader['read'] = async (source, options) => {
  const report = await readParagraphs(source);
  if (!report.text.startsWith('scan')) return report;
  if (options?.scans === undefined) return { ...report, blocks: report.blocks.slice(0, 1) };
  options.scans.onPage?.(1, 2);
  options.scans.onPage?.(2, 2);
  const blocks = report.blocks.map((block, at) =>
    at === 0 ? block : { ...block, scanned: { confidence: 0.8 } },
  );
  return { ...report, blocks };
};

describe('scanned pages on their way into the library', () => {
  let folder = '';
  let parts: IngestParts;

  beforeEach(async () => {
    folder = join(temporaryFolder(), 'reports');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.txt'), 'printed\n\nThe work on lamps is good.');
    writeFileSync(join(folder, 'b.txt'), 'scan\n\nThe work on quays is good.');
    const store = await temporaryStore(join(folder, '..', 'library.db'), fingerprint);
    parts = { ...makeParts(store, embedder), reader: { read } };
  });

  async function ingest(options: IngestOptions = {}) {
    const results = [];
    for await (const result of ingestFiles(parts, [folder], options)) results.push(result);
    return results;
  }
  const statuses = async (options?: IngestOptions) => (await ingest(options)).map(({ status }) => status);

  it('make a version of their own, that reading without recognising does not take away', async () => {
    expect(await statuses()).toEqual(['ingested', 'ingested']);
    expect(await statuses({ scans })).toEqual(['unchanged', 'replaced']);
    expect(await statuses({ scans })).toEqual(['unchanged', 'unchanged']);
    expect(await statuses()).toEqual(['unchanged', 'unchanged']);
  });

  it('keep how sure recognition was of them', async () => {
    const [, scan] = await ingest({ scans });
    const held = await readVersion(parts.store, 'public', scan!.reportId!);
    expect(held?.content.blocks.map((block) => block.scanned)).toEqual([undefined, { confidence: 0.8 }]);
  });

  it('are told one by one, in the turn of their file, and the share of the work only grows', async () => {
    const told: IngestStep[] = [];
    await ingest({ scans, onProgress: (step) => told.push(step) });
    const shares = told.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    for (const { file, page } of told) if (page) expect(file).toBe('b.txt');
  });
});
