import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backupLibrary } from '../../src/store/backup-library.ts';
import { checkIntegrity } from '../../src/store/check-integrity.ts';
import { countSearched } from '../../src/store/count-searched.ts';
import { indexState } from '../../src/store/index-state.ts';
import { openStore } from '../../src/store/open-store.ts';
import { orderedDump } from '../../src/store/ordered-dump.ts';
import { removeReport } from '../../src/store/remove-report.ts';
import { replaceIndex } from '../../src/store/replace-index.ts';
import { saveVersion } from '../../src/store/save-version.ts';
import { searchVectors } from '../../src/store/search-vectors.ts';
import { searchWords } from '../../src/store/search-words.ts';
import { dimensions, makeVersion, wordVector } from './make-version.ts';
import { temporaryFolder, temporaryStore } from './with-store.ts';

const fingerprint = { model: 'words', dimensions };
const lines = ['Carers were well supported.', 'Libraries are open.'];

describe('opening a library', () => {
  it('makes the file with its folder, and finds everything again the next time', async () => {
    const file = join(temporaryFolder(), 'new', 'library.db');
    const store = await openStore({ file, fingerprint });
    await saveVersion(store, makeVersion('a.txt', lines));
    const before = await orderedDump(store);
    await store.close();
    expect(existsSync(file)).toBe(true);
    expect(existsSync(`${file}-wal`), 'a log beside the file').toBe(false);
    const again = await temporaryStore(file);
    expect(await orderedDump(again)).toBe(before);
    expect(await checkIntegrity(again)).toEqual([]);
  });

  it('says which files it cannot use', async () => {
    const folder = temporaryFolder();
    const damaged = join(folder, 'damaged.db');
    writeFileSync(damaged, 'no database'.repeat(999));
    await expect(openStore({ file: damaged, fingerprint })).rejects.toMatchObject({
      code: 'library_damaged',
    });
    const foreign = join(folder, 'foreign.db');
    new Database(foreign).exec('CREATE TABLE t (a)').close();
    await expect(openStore({ file: foreign, fingerprint })).rejects.toMatchObject({
      code: 'library_damaged',
    });
    await expect(openStore({ file: join(damaged, 'x.db'), fingerprint })).rejects.toMatchObject({
      code: 'library_missing',
    });
    const newer = join(folder, 'newer.db');
    await (await openStore({ file: newer, fingerprint })).close();
    new Database(newer).exec('PRAGMA user_version = 999').close();
    await expect(openStore({ file: newer, fingerprint })).rejects.toMatchObject({ code: 'library_newer' });
  });

  it('reads while another program writes, and says that writing has to wait', async () => {
    const file = join(temporaryFolder(), 'library.db');
    const store = await temporaryStore(file);
    await saveVersion(store, makeVersion('a.txt', lines));
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    expect(await searchWords(store, 'public', { terms: ['carers'], limit: 5 })).toHaveLength(1);
    const saving = saveVersion(store, makeVersion('b.txt', ['Roads.']));
    await expect(saving).rejects.toMatchObject({ code: 'library_locked', retryable: true });
    other.exec('ROLLBACK');
    other.close();
    expect(await saveVersion(store, makeVersion('b.txt', ['Roads.']))).toMatchObject({ outcome: 'ingested' });
  });
});

describe('looking after a library', () => {
  it('counts reports embedded by another model as stale and leaves their vectors out until they are embedded again', async () => {
    const file = join(temporaryFolder(), 'library.db');
    const first = await openStore({ file, fingerprint });
    const version = makeVersion('a.txt', lines);
    const { reportId } = await saveVersion(first, version);
    expect(await indexState(first)).toEqual({ state: 'fresh', stale: [] });
    await first.close();
    const store = await temporaryStore(file, { model: 'others', dimensions });
    const vector = wordVector(lines[0]!);
    expect(await indexState(store)).toEqual({ state: 'stale', stale: [reportId] });
    expect(await searchVectors(store, 'public', { vector, limit: 5 })).toEqual([]);
    expect(await searchWords(store, 'public', { terms: ['carers'], limit: 5 })).toHaveLength(1);
    const index = {
      reportId,
      versionId: version.versionId,
      text: version.content.text,
      index: version.index,
    };
    expect(await replaceIndex(store, { ...index, versionId: 'v-gone' })).toBe(false);
    expect(await replaceIndex(store, index)).toBe(true);
    expect(await indexState(store)).toEqual({ state: 'fresh', stale: [] });
    expect(await searchVectors(store, 'public', { vector, limit: 5 })).toHaveLength(2);
  });

  it('embeds again after a change of dimensions', async () => {
    const file = join(temporaryFolder(), 'library.db');
    const first = await openStore({ file, fingerprint });
    const { reportId } = await saveVersion(first, makeVersion('a.txt', lines));
    await first.close();
    const store = await temporaryStore(file, { model: 'wide', dimensions: 128 });
    expect(await indexState(store)).toEqual({ state: 'stale', stale: [reportId] });
    expect(await countSearched(store, 'public')).toEqual({ reports: 0, passages: 0 });
    expect(await checkIntegrity(store)).toEqual([]);
  });

  it('copies a library to a new file only', async () => {
    const folder = temporaryFolder();
    const store = await temporaryStore(join(folder, 'library.db'));
    await saveVersion(store, makeVersion('a.txt', lines));
    const copy = join(folder, 'copy.db');
    expect((await backupLibrary(store, copy)).bytes).toBeGreaterThan(10_000);
    await expect(backupLibrary(store, copy)).rejects.toMatchObject({ code: 'usage' });
    await expect(backupLibrary(store, join(folder, 'no', 'copy.db'))).rejects.toMatchObject({
      code: 'usage',
    });
    expect(await orderedDump(await temporaryStore(copy))).toBe(await orderedDump(store));
  });

  it('leaves nothing of a report that is removed', async () => {
    const store = await temporaryStore();
    const empty = await orderedDump(store);
    const { reportId } = await saveVersion(store, makeVersion('a.txt', lines));
    await saveVersion(store, makeVersion('a.txt', ['Other.']));
    expect(await removeReport(store, 'public', reportId)).toEqual({
      reportId,
      file: 'a.txt',
      passageCount: 1,
    });
    expect(await orderedDump(store)).toBe(empty);
    expect(await checkIntegrity(store)).toEqual([]);
  });
});
