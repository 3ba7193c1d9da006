import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { IngestResult } from '../../src/domain/ingest-result.ts';
import { type IngestOptions, ingestFiles } from '../../src/library/ingest-files.ts';
import type { IngestParts } from '../../src/library/ingest-parts.ts';
import { rebuildIndex } from '../../src/library/rebuild-index.ts';
import { removeReport } from '../../src/library/remove-report.ts';
import { indexFingerprint } from '../../src/passages/index-fingerprint.ts';
import { indexState } from '../../src/store/index-state.ts';
import { listReports } from '../../src/store/list-reports.ts';
import { orderedDump } from '../../src/store/ordered-dump.ts';
import { searchVectors } from '../../src/store/search-vectors.ts';
import { temporaryFolder, temporaryStore } from '../store/with-store.ts';
import { makeParts, wordEmbedder } from './make-parts.ts';

const embedder = wordEmbedder();
const fingerprint = { model: indexFingerprint(embedder), dimensions: 384 };
const report = (name: string) =>
  `Review of ${name}\n\nThe work on ${name} is good. Staff are kind.\n\nPlans are due.`;

describe('bringing files in', () => {
  let folder = '';
  let parts: IngestParts;

  beforeEach(async () => {
    folder = join(temporaryFolder(), 'reports');
    mkdirSync(folder);
    for (const name of ['carers', 'roads', 'schools'])
      writeFileSync(join(folder, `${name}.txt`), report(name));
    parts = makeParts(await temporaryStore(join(folder, '..', 'library.db'), fingerprint));
  });

  async function ingest(options: IngestOptions = {}, paths = [folder]): Promise<IngestResult[]> {
    const results: IngestResult[] = [];
    for await (const result of ingestFiles(parts, paths, options)) results.push(result);
    return results;
  }
  const statuses = (results: IngestResult[]) => results.map(({ status, code }) => code ?? status);

  it('gives each file its outcome, and goes on after one that fails', async () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, 'late.txt'), 'damaged');
    const results = await ingest({}, [folder, join(folder, 'none.pdf')]);
    expect(results.map(({ file }) => file)).toEqual([
      'carers.txt',
      'empty.txt',
      'late.txt',
      'roads.txt',
      'schools.txt',
      'none.pdf',
    ]);
    expect(statuses(results)).toEqual([
      'ingested',
      'file_empty',
      'file_unreadable',
      'ingested',
      'ingested',
      'file_missing',
    ]);
    expect(results[0]).toMatchObject({
      passageCount: expect.any(Number),
      reportId: expect.stringMatching(/^r-/u),
    });
    expect(await listReports(parts.store, 'public')).toHaveLength(3);
  });

  it('changes nothing the second time, replaces what is new, and reads nothing that is held', async () => {
    await ingest();
    const before = await orderedDump(parts.store);
    const reader = { read: () => Promise.reject(new Error('read for nothing')) };
    const again = [];
    for await (const result of ingestFiles({ ...parts, reader }, [folder])) again.push(result);
    expect(statuses(again)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(await orderedDump(parts.store)).toBe(before);
    writeFileSync(join(folder, 'roads.txt'), report('bridges'));
    expect(statuses(await ingest())).toEqual(['unchanged', 'replaced', 'unchanged']);
    const [carers] = await listReports(parts.store, 'public');
    const replaced = await ingest({ replaces: carers!.reportId }, [join(folder, 'roads.txt')]);
    expect(replaced).toMatchObject([{ status: 'replaced', reportId: carers!.reportId }]);
    await expect(ingest({ replaces: carers!.reportId })).rejects.toMatchObject({ code: 'usage' });
  });

  it('classes a report that is held, and says so', async () => {
    await ingest();
    const [first] = await ingest({ protection: { classification: 'exempt' } }, [join(folder, 'roads.txt')]);
    expect(first).toMatchObject({
      status: 'unchanged',
      warnings: ['Its class was public and is now exempt.'],
    });
    expect((await listReports(parts.store, 'public')).map(({ file }) => file)).toEqual([
      'carers.txt',
      'schools.txt',
    ]);
    await expect(removeReport(parts.store, 'public', first!.reportId!)).rejects.toMatchObject({
      code: 'report_unknown',
    });
    await removeReport(parts.store, 'exempt', first!.reportId!);
    expect(await listReports(parts.store, 'exempt')).toHaveLength(2);
  });

  it('reads the next file while one is embedded, and tells how far it is', async () => {
    const read: string[] = [];
    let embedded = 0;
    const reader: IngestParts['reader'] = {
      read: (source) => {
        read.push(source.fileName);
        return parts.reader.read(source);
      },
    };
    const waiting: typeof embedder = {
      ...embedder,
      embed: async (...given) => {
        // Would wait for ever if the next file were read only after this one.
        embedded++;
        await expect.poll(() => read.length, { timeout: 5000 }).toBe(Math.min(3, embedded + 1));
        return embedder.embed(...given);
      },
    };
    const shares: number[] = [];
    const onProgress = ({ share }: { share: number }) => shares.push(share);
    const results = [];
    for await (const result of ingestFiles({ ...parts, reader, embedder: waiting }, [folder], {
      onProgress,
    })) {
      results.push(result);
    }
    expect(statuses(results)).toEqual(['ingested', 'ingested', 'ingested']);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBeGreaterThan(0.9);
  });

  it('stops when told, with what was reported kept', async () => {
    const stop = new AbortController();
    const run = async () => {
      for await (const _ of ingestFiles(parts, [folder], { signal: stop.signal })) stop.abort();
    };
    await expect(run()).rejects.toMatchObject({ code: 'cancelled' });
    expect(await listReports(parts.store, 'public')).toHaveLength(1);
    expect(statuses(await ingest())).toEqual(['unchanged', 'ingested', 'ingested']);
  });

  it('embeds again what another model embedded, going on where it was stopped', async () => {
    await ingest();
    await parts.store.close();
    const other = wordEmbedder('other');
    const store = await temporaryStore(join(folder, '..', 'library.db'), {
      model: indexFingerprint(other),
      dimensions: 384,
    });
    const stop = new AbortController();
    const onProgress = (done: number) => {
      if (done === 1) stop.abort();
    };
    await expect(
      rebuildIndex({ store, embedder: other }, { signal: stop.signal, onProgress }),
    ).rejects.toBeDefined();
    expect((await indexState(store)).stale).toHaveLength(2);
    expect(await rebuildIndex({ store, embedder: other })).toBe(2);
    expect(await indexState(store)).toEqual({ state: 'fresh', stale: [] });
    const [vector] = await other.embed(['Staff are kind.']);
    const [hit] = await searchVectors(store, 'public', { vector: vector!, limit: 3 });
    expect(hit?.similarity).toBeCloseTo(1, 4);
  });
});
