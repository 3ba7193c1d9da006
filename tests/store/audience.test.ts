import { beforeAll, describe, expect, it } from 'vitest';
import { countSearched } from '../../src/store/count-searched.ts';
import { listReports } from '../../src/store/list-reports.ts';
import type { Store } from '../../src/store/open-store.ts';
import { readPassages } from '../../src/store/read-passages.ts';
import { readVersion } from '../../src/store/read-version.ts';
import { removeReport } from '../../src/store/remove-report.ts';
import { saveVersion } from '../../src/store/save-version.ts';
import { searchVectors } from '../../src/store/search-vectors.ts';
import { searchWords } from '../../src/store/search-words.ts';
import { sentenceVectors } from '../../src/store/sentence-vectors.ts';
import { setProtection } from '../../src/store/set-protection.ts';
import { makeVersion, wordVector } from './make-version.ts';
import { sharedStore } from './with-store.ts';

const open = ['Foster carers were praised for patience.', 'The bus station reopened in spring.'];
const secret = ['Foster carers were dismissed for fraud.', 'Fraud was found twice.', 'Foster homes closed.'];

describe('what an audience may not see', () => {
  const store: { current: Store } = sharedStore();
  let secretId = '';
  let secretPassages: number[] = [];

  beforeAll(async () => {
    await saveVersion(store.current, makeVersion('open.txt', open));
    const hidden = makeVersion('secret.txt', secret, { protection: { classification: 'exempt' } });
    secretId = (await saveVersion(store.current, hidden)).reportId;
    const hits = await searchWords(store.current, 'exempt', { terms: ['fraud', 'foster'], limit: 9 });
    const passages = await readPassages(
      store.current,
      'exempt',
      hits.map((hit) => hit.passageId),
    );
    secretPassages = passages.filter((one) => one.reportId === secretId).map((one) => one.passageId);
    expect(secretPassages).toHaveLength(3);
  });

  it.each(['public', 'internal'] as const)('is in no list, count or text for %s', async (audience) => {
    expect((await listReports(store.current, audience)).map((report) => report.file)).toEqual(['open.txt']);
    expect(await countSearched(store.current, audience)).toEqual({ reports: 1, passages: 2 });
    expect(await countSearched(store.current, audience, [secretId])).toEqual({ reports: 0, passages: 0 });
    expect(await readVersion(store.current, audience, secretId)).toBeUndefined();
    expect(await readPassages(store.current, audience, secretPassages)).toEqual([]);
    expect(await sentenceVectors(store.current, audience, secretPassages)).toEqual([]);
  });

  it.each(['public', 'internal'] as const)(
    'is found by no search for %s, by words or by meaning',
    async (audience) => {
      const vector = wordVector(secret[0]!);
      const shown = new Set<number>();
      for (const bounds of [{}, { reportIds: [secretId] }, { passageIds: secretPassages }]) {
        for (const hit of await searchWords(store.current, audience, {
          terms: ['foster', 'fraud'],
          limit: 9,
          ...bounds,
        })) {
          shown.add(hit.passageId);
        }
        for (const hit of await searchVectors(store.current, audience, { vector, limit: 9, ...bounds })) {
          shown.add(hit.passageId);
        }
      }
      expect(secretPassages.filter((id) => shown.has(id))).toEqual([]);
      expect(shown.size).toBe(2);
    },
  );

  it('does not fill the places of a short list', async () => {
    const vector = wordVector(secret[0]!);
    expect(await searchVectors(store.current, 'public', { vector, limit: 1 })).toHaveLength(1);
    expect(await searchWords(store.current, 'public', { terms: ['foster', 'fraud'], limit: 1 })).toHaveLength(
      1,
    );
  });

  it('does not weigh in how rare a word counts', async () => {
    const question = { terms: ['foster', 'station'], limit: 9 };
    const before = await searchWords(store.current, 'public', question);
    const more = makeVersion(
      'more.txt',
      Array.from({ length: 9 }, (_, n) => `Foster ${n} station.`),
      {
        protection: { classification: 'internal' },
      },
    );
    const { reportId } = await saveVersion(store.current, more);
    expect(await searchWords(store.current, 'public', question)).toEqual(before);
    await removeReport(store.current, 'internal', reportId);
  });

  it('fails to be removed or classed in the same words as what is not there', async () => {
    const message = async (id: string) =>
      removeReport(store.current, 'public', id).catch((error: Error) => error.message.replace(id, 'ID'));
    expect(await message(secretId)).toBe(await message('r-ffffffff'));
    expect(
      await setProtection(store.current, 'internal', secretId, { classification: 'public' }),
    ).toBeUndefined();
    expect(await countSearched(store.current, 'exempt')).toEqual({ reports: 2, passages: 5 });
  });

  it('is replaced by its id only by what is of its class', async () => {
    const message = (replaces: string, classification: 'public' | 'internal' | 'exempt' = 'public') =>
      saveVersion(
        store.current,
        makeVersion('new.txt', ['New words.'], { replaces, protection: { classification } }),
      ).catch((error: Error) => error.message.replaceAll(replaces, 'ID'));
    expect(await message(secretId)).toBe(await message('r-ffffffff'));
    expect(await message(secretId, 'internal')).toBe(await message('r-ffffffff', 'internal'));
    expect(await countSearched(store.current, 'exempt')).toEqual({ reports: 2, passages: 5 });
  });

  it('stays unseen as an older version of what is seen now', async () => {
    const draft = makeVersion('draft.txt', ['The owner is Mr Crane.'], {
      protection: { classification: 'exempt' },
    });
    const { reportId } = await saveVersion(store.current, draft);
    const cleared = makeVersion('draft.txt', ['The owner is not named.'], {
      protection: { classification: 'public' },
    });
    expect(await saveVersion(store.current, cleared)).toMatchObject({ outcome: 'replaced' });
    const textOf = async (audience: 'public' | 'exempt', versionId: string) =>
      (await readVersion(store.current, audience, reportId, versionId))?.content.text;
    expect(await textOf('public', cleared.versionId)).toBe('The owner is not named.');
    expect(await textOf('public', draft.versionId)).toBeUndefined();
    expect(await textOf('exempt', draft.versionId)).toBe('The owner is Mr Crane.');
    await setProtection(store.current, 'exempt', reportId, { classification: 'exempt' });
    expect(
      await setProtection(store.current, 'exempt', reportId, { classification: 'public' }, draft.versionId),
    ).toMatchObject({ classification: 'exempt' });
    expect(await textOf('public', draft.versionId)).toBeUndefined();
    expect(await textOf('public', cleared.versionId)).toBeUndefined();
    await removeReport(store.current, 'exempt', reportId);
  });

  it('is seen as soon as its class allows it, and no longer than that', async () => {
    expect(
      await setProtection(store.current, 'exempt', secretId, { classification: 'public' }),
    ).toMatchObject({ classification: 'exempt' });
    expect(await searchWords(store.current, 'public', { terms: ['fraud'], limit: 9 })).toHaveLength(2);
    expect(
      await setProtection(store.current, 'exempt', secretId, { classification: 'exempt' }),
    ).toMatchObject({ classification: 'public' });
    expect(await searchWords(store.current, 'public', { terms: ['fraud'], limit: 9 })).toEqual([]);
    expect(await readPassages(store.current, 'public', secretPassages)).toEqual([]);
  });
});
