import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IngestResult } from '../../src/domain/ingest-result.ts';
import type { ShowResult } from '../../src/domain/show-result.ts';
import { embedderFingerprint } from '../../src/models/open-embedder.ts';
import { indexFingerprint } from '../../src/passages/index-fingerprint.ts';
import { openServices, type Services } from '../../src/services.ts';
import { checkIntegrity } from '../../src/store/check-integrity.ts';
import { openStore } from '../../src/store/open-store.ts';
import { orderedDump } from '../../src/store/ordered-dump.ts';
import { largeFiles, writeBadFiles } from '../support/bad-files.ts';
import { runVerb } from '../support/leak-outputs.ts';
import { runCli } from '../support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bad-'));
const bad = join(folder, 'bad');
const libraryFile = join(folder, 'library.db');
let services: Services;
let codes: Record<string, RegExp> = {};

/** All that the library holds, and what is wrong with it. */
async function heldNow(): Promise<{ dump: string; faults: string[] }> {
  const model = indexFingerprint({ fingerprint: embedderFingerprint() });
  const store = await openStore({ file: libraryFile, fingerprint: { model, dimensions: 384 } });
  try {
    return { dump: await orderedDump(store), faults: await checkIntegrity(store) };
  } finally {
    await store.close();
  }
}

const linesOf = (output: string) =>
  output.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as unknown] : []));

/** Brings one file in by the command line; what was printed of it. */
async function ingest(path: string): Promise<{ result: IngestResult; output: string }> {
  const output = await runVerb(services, ['ingest', path, '--json']);
  return { result: linesOf(output)[0] as IngestResult, output };
}

async function textOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, content);
  expect((await ingest(path)).result).toMatchObject({ file: name, status: 'ingested' });
  const [shown] = linesOf(await runVerb(services, ['show', name, '--json'])) as ShowResult[];
  return shown!.text;
}

beforeAll(async () => {
  mkdirSync(bad);
  codes = await writeBadFiles(bad);
  services = await openServices({ libraryFile, host: '127.0.0.1', port: 0, workers: 1 });
  const good = join(folder, 'good.md');
  writeFileSync(
    good,
    '# Letter to Oakmere Borough Council\n\n4.1 The Commission saw 312 carers in 2009/10.\n',
  );
  for await (const { status } of services.ingest({ paths: [good] })) expect(status).toBe('ingested');
}, 120_000);

afterAll(async () => {
  await services?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('files that are no reports', () => {
  it('are rejected one by one with a code and what to do, within ten seconds, and change nothing', {
    retry: 2,
    timeout: 180_000,
  }, async () => {
    const before = await heldNow();
    for (const [name, code] of Object.entries(codes)) {
      const started = performance.now();
      const { result, output } = await ingest(join(bad, name));
      expect(performance.now() - started, name).toBeLessThan(10_000);
      expect(result, name).toMatchObject({ file: name, status: 'rejected', warnings: [] });
      expect(result.code, name).toMatch(code);
      expect(result.message, name).toMatch(/^[A-Z].{20,300}\.$/);
      expect(output, name).toMatch(/^exit 1\n/);
      expect(output, name).not.toMatch(/root:|node_modules|\n\s+at |internal/);
    }
    const after = await heldNow();
    expect(after.faults).toEqual([]);
    expect(after.dump === before.dump).toBe(true);
    expect(readdirSync(folder).sort()).toEqual([
      'bad',
      'good.md',
      'library.db',
      'library.db-shm',
      'library.db-wal',
    ]);
  });

  it('stand in the way of no other file, and a folder of them is told of one by one', async () => {
    const output = await runVerb(services, [
      'ingest',
      bad,
      join(folder, 'good.md'),
      join(folder, 'n'.repeat(3000)),
      '--json',
    ]);
    const results = linesOf(output) as IngestResult[];
    expect(results.at(-1)).toMatchObject({ status: 'rejected', code: 'file_missing' });
    expect(results.at(-2)).toMatchObject({ file: 'good.md', status: 'unchanged' });
    expect(results.slice(0, -2).every(({ status }) => status === 'rejected')).toBe(true);
    expect(results.length).toBeGreaterThan(20);
    expect((await services.ask({ question: 'How many carers?', audience: 'public' })).status).toBe(
      'answered',
    );
  }, 60_000);

  it('take at most 500 MB and ten seconds each in a process of their own', async () => {
    const peaks = join(folder, 'peaks');
    const script = `import { isMainThread } from 'node:worker_threads'; import { appendFileSync } from 'node:fs';
      if (isMainThread) process.on('exit', () => appendFileSync(${JSON.stringify(peaks)}, process.resourceUsage().maxRSS + '\\n'));`;
    const settings = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(script)}` };
    const paths = Object.keys(largeFiles).map((name) => join(bad, name));
    const { lines } = await runCli(['ingest', ...paths, '--json'], {
      cwd: folder,
      settings: { ...settings, RAPPORTEUR_LIBRARY: join(folder, 'other.db') },
    });
    expect((lines as IngestResult[]).map(({ file }) => file)).toEqual(Object.keys(largeFiles));
    for (const { file, code } of lines as IngestResult[]) expect(code, file).toMatch(largeFiles[file]!);
    const kilobytes = readFileSync(peaks, 'utf8').trim().split('\n').map(Number);
    console.info(
      `Peak of each process: ${kilobytes.map((one) => `${Math.round(one / 1024)} MB`).join(', ')}`,
    );
    expect(Math.max(...kilobytes)).toBeLessThan(500 * 1024);
  }, 90_000);
});

describe('texts in another encoding or with traps in them', () => {
  const words = 'Carers’ breaks cost £1,250 – “too little”, said Zoë.';

  it('are read with every sign right', async () => {
    const cp1252 = Buffer.from(
      'Carers\x92 breaks cost \xa31,250 \x96 \x93too little\x94, said Zo\xeb.',
      'latin1',
    );
    const utf16 = Buffer.from(`\ufeff${words}`, 'utf16le');
    expect(await textOf('cp1252.txt', cp1252)).toBe(words);
    expect(await textOf('little.txt', Buffer.concat([utf16, Buffer.from('\r\n', 'utf16le')]))).toBe(words);
    expect(await textOf('big.txt', Buffer.from(utf16).swap16())).toBe(words);
    expect(await textOf('mark.md', `\ufeff${words}`)).toBe(words);
    expect(
      await textOf('little.html', Buffer.from(`\ufeff<html><body><p>${words}</p></body></html>`, 'utf16le')),
    ).toBe(words);
  });

  it('fetch and repeat nothing that a web page asks for', async () => {
    const entity = `<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "${'ha'.repeat(500)}">]>`;
    const page = `${entity}<html><body><p>Before &x;&y;&y; after.</p><iframe src="file:///etc/passwd"></iframe><script>document.write(1)</script></body></html>`;
    const text = await textOf('outside.html', page);
    expect(text).toMatch(/Before .*after\./);
    expect(text).not.toMatch(/root:|haha|document/);
  });
});
