import { beforeAll, describe, expect, it } from 'vitest';
import type { Audience } from '../../src/domain/audience.ts';
import { sightOf } from '../../src/domain/sight.ts';
import { countSearched } from '../../src/store/count-searched.ts';
import { listReports } from '../../src/store/list-reports.ts';
import type { Store } from '../../src/store/open-store.ts';
import { readVersion } from '../../src/store/read-version.ts';
import { saveVersion } from '../../src/store/save-version.ts';
import { searchVectors } from '../../src/store/search-vectors.ts';
import { searchWords } from '../../src/store/search-words.ts';
import { setProtection } from '../../src/store/set-protection.ts';
import { makeVersion, wordVector } from './make-version.ts';
import { sharedStore } from './with-store.ts';

const cabinet: Audience = { internal: false, bodies: ['cabinet'] };
const scrutiny: Audience = { internal: false, bodies: ['scrutiny'] };
const cabinetOfficer: Audience = { internal: true, bodies: ['cabinet'] };
const scrutinyOfficer: Audience = { internal: true, bodies: ['scrutiny'] };

const words = ['The foster home on Mill Lane closes.'];

describe('a report of one body', () => {
  const store: { current: Store } = sharedStore();
  let reportId = '';
  let versionId = '';

  beforeAll(async () => {
    await saveVersion(store.current, makeVersion('open.txt', ['Foster carers were praised.']));
    const version = makeVersion('cabinet.txt', words, {
      protection: { classification: 'exempt', body: 'cabinet' },
    });
    versionId = version.versionId;
    reportId = (await saveVersion(store.current, version)).reportId;
  });

  const seenBy = async (audience: Audience) => {
    const vector = wordVector(words[0]!);
    return {
      listed: (await listReports(store.current, audience)).some((one) => one.reportId === reportId),
      counted: (await countSearched(store.current, audience)).reports === 2,
      read: (await readVersion(store.current, audience, reportId)) !== undefined,
      found:
        (await searchWords(store.current, audience, { terms: ['foster', 'mill'], limit: 9 })).length === 2,
      near: (await searchVectors(store.current, audience, { vector, limit: 9 })).length === 2,
    };
  };
  const all = { listed: true, counted: true, read: true, found: true, near: true };
  const nothing = { listed: false, counted: false, read: false, found: false, near: false };

  it.each([
    ['a member of it', cabinet],
    ['an officer of it', cabinetOfficer],
    ['the terminal', 'exempt'],
  ] as const)('is there for %s', async (_, audience) => {
    expect(await seenBy(audience)).toEqual(all);
  });

  it.each([
    ['the public', 'public'],
    ['a member of another', scrutiny],
    ['an officer of another', scrutinyOfficer],
    ['somebody of none', { internal: false, bodies: [] }],
  ] as const)('is not there for %s', async (_, audience) => {
    expect(await seenBy(audience)).toEqual(nothing);
  });

  it('is not told by a copy that somebody of another body brings in: theirs is a report of its own', async () => {
    const copy = makeVersion('copy.txt', words, {
      versionId,
      sourceKey: 'copy.txt',
      protection: { classification: 'exempt', body: 'scrutiny' },
    });
    const saved = await saveVersion(store.current, { ...copy, sight: sightOf(scrutinyOfficer) });
    expect(saved.outcome).toBe('ingested');
    expect(saved.reportId).not.toBe(reportId);
    expect(await readVersion(store.current, scrutiny, saved.reportId)).toBeDefined();
    expect(await readVersion(store.current, cabinet, saved.reportId)).toBeUndefined();
  });

  it('cannot be opened by somebody of another body', async () => {
    const change = { classification: 'public' as const, body: null };
    expect(await setProtection(store.current, scrutinyOfficer, reportId, change)).toBeUndefined();
    expect(await readVersion(store.current, 'public', reportId)).toBeUndefined();
  });

  it('is public from the day on which its embargo ends', async () => {
    await setProtection(store.current, 'exempt', reportId, {
      classification: 'public',
      embargoUntil: '2999-01-01',
    });
    expect(await readVersion(store.current, 'public', reportId)).toBeUndefined();
    expect(await readVersion(store.current, cabinet, reportId)).toBeUndefined();
    expect(await readVersion(store.current, cabinetOfficer, reportId)).toBeDefined();
    await setProtection(store.current, 'exempt', reportId, { embargoUntil: '2020-01-01' });
    expect(await readVersion(store.current, 'public', reportId)).toBeDefined();
  });
});
