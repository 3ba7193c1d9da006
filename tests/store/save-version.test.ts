import { describe, expect, it } from 'vitest';
import { countSearched } from '../../src/store/count-searched.ts';
import { listReports } from '../../src/store/list-reports.ts';
import { orderedDump } from '../../src/store/ordered-dump.ts';
import { readPassages } from '../../src/store/read-passages.ts';
import { readVersion } from '../../src/store/read-version.ts';
import { saveVersion } from '../../src/store/save-version.ts';
import { searchWords } from '../../src/store/search-words.ts';
import { makeVersion } from './make-version.ts';
import { temporaryStore } from './with-store.ts';

const first = ['Carers were well supported. Waits were long.', 'Libraries are open on Sundays.'];
const second = ['Carers were poorly supported.', 'Swimming pools are shut.', 'Roads are mended.'];

describe('saving a version', () => {
  it('gives back what was saved', async () => {
    const store = await temporaryStore();
    const version = makeVersion('a.txt', first);
    const { reportId, outcome } = await saveVersion(store, version);
    expect(outcome).toBe('ingested');
    expect(reportId).toMatch(/^r-[0-9a-f]{8}$/u);
    const held = await readVersion(store, 'public', reportId);
    expect(held).toMatchObject({ file: 'a.txt', classification: 'public', passageCount: 2, hiddenCount: 0 });
    expect(held?.content).toEqual(version.content);
    expect(held?.profile).toEqual(version.profile);
    const [hit] = await searchWords(store, 'public', { terms: ['waits'], limit: 5 });
    const [passage] = await readPassages(store, 'public', [hit!.passageId]);
    expect(passage).toEqual({
      ...version.index.passages[0],
      passageId: hit!.passageId,
      reportId,
      versionId: version.versionId,
      file: 'a.txt',
      text: first[0],
    });
  });

  it('changes nothing when the same version comes again, from the same place or another', async () => {
    const store = await temporaryStore();
    const { reportId } = await saveVersion(store, makeVersion('a.txt', first));
    const before = await orderedDump(store);
    expect(await saveVersion(store, makeVersion('a.txt', first))).toEqual({
      outcome: 'unchanged',
      reportId,
      passageCount: 2,
    });
    expect(await saveVersion(store, makeVersion('copy.txt', first))).toMatchObject({
      outcome: 'unchanged',
      reportId,
    });
    expect(await orderedDump(store)).toBe(before);
  });

  it('makes another text from the same place a new version, searched instead of the old one, which stays readable', async () => {
    const store = await temporaryStore();
    const old = makeVersion('a.txt', first);
    const { reportId } = await saveVersion(store, old);
    expect(await saveVersion(store, makeVersion('a.txt', second))).toEqual({ outcome: 'replaced', reportId });
    expect(await countSearched(store, 'public')).toEqual({ reports: 1, passages: 3 });
    expect(await searchWords(store, 'public', { terms: ['libraries'], limit: 5 })).toEqual([]);
    expect(await searchWords(store, 'public', { terms: ['pools'], limit: 5 })).toHaveLength(1);
    expect((await readVersion(store, 'public', reportId, old.versionId))?.content.text).toBe(
      old.content.text,
    );
    expect(await listReports(store, 'public')).toHaveLength(1);
  });

  it('goes back to an older version when its text comes again from the same place', async () => {
    const store = await temporaryStore();
    await saveVersion(store, makeVersion('a.txt', first));
    const before = await orderedDump(store);
    await saveVersion(store, makeVersion('a.txt', second));
    expect(await saveVersion(store, makeVersion('a.txt', first))).toMatchObject({ outcome: 'replaced' });
    expect((await orderedDump(store)).split('\n')).toEqual(expect.arrayContaining(before.split('\n')));
    expect(await countSearched(store, 'public')).toEqual({ reports: 1, passages: 2 });
  });

  it('makes a text from elsewhere a new version of the report it is said to replace', async () => {
    const store = await temporaryStore();
    const { reportId } = await saveVersion(
      store,
      makeVersion('a.txt', first, { protection: { classification: 'internal' } }),
    );
    const more = { replaces: reportId, protection: { classification: 'internal' } } as const;
    const plan = await saveVersion(store, makeVersion('b.txt', second, more));
    expect(plan).toEqual({ outcome: 'replaced', reportId });
    expect(await listReports(store, 'internal')).toMatchObject([
      { reportId, file: 'b.txt', classification: 'internal' },
    ]);
    expect(await saveVersion(store, makeVersion('a.txt', first))).toMatchObject({
      outcome: 'unchanged',
      reportId,
    });
    await expect(
      saveVersion(store, makeVersion('c.txt', first, { replaces: 'r-00000000' })),
    ).rejects.toMatchObject({
      code: 'report_unknown',
    });
  });

  it('keeps nothing of a version that fails half way', async () => {
    const store = await temporaryStore();
    await saveVersion(store, makeVersion('a.txt', first));
    const before = await orderedDump(store);
    const version = makeVersion('b.txt', second);
    const short = { ...version.index, sentenceVectors: version.index.sentenceVectors.slice(1) };
    await expect(saveVersion(store, { ...version, index: short })).rejects.toMatchObject({
      code: 'internal',
    });
    expect(await orderedDump(store)).toBe(before);
  });
});
