import { describe, expect, it } from 'vitest';
import type { Audience } from '../../src/domain/audience.ts';
import type { ProtectionChange } from '../../src/domain/protection.ts';
import { sightOf } from '../../src/domain/sight.ts';
import { listReports } from '../../src/store/list-reports.ts';
import { keepOriginal } from '../../src/store/originals/keep-original.ts';
import { readOriginal } from '../../src/store/originals/read-original.ts';
import { readVersion } from '../../src/store/read-version.ts';
import { saveVersion } from '../../src/store/save-version.ts';
import { setProtection } from '../../src/store/set-protection.ts';
import { makeVersion } from './make-version.ts';
import { sharedStore } from './with-store.ts';

const cabinetOfficer: Audience = { internal: true, bodies: ['cabinet'] };
const otherOfficer: Audience = { internal: true, bodies: [] };
const old = 'The home on Mill Lane is to close.';
const fresh = 'A home is to close.';

describe('an earlier version', () => {
  const store = sharedStore();
  let count = 0;

  /** Two versions of one report, the second protected as `then` says. */
  const twoVersions = async (first: ProtectionChange, then: ProtectionChange | undefined) => {
    const source = `report-${count++}.txt`;
    const one = makeVersion(source, [`${source}: ${old}`], { protection: first });
    const { reportId } = await saveVersion(store.current, one);
    await keepOriginal(store.current, { reportId, versionId: one.versionId, bytes: Buffer.from(old) });
    const two = makeVersion(source, [`${source}: ${fresh}`], then === undefined ? {} : { protection: then });
    expect((await saveVersion(store.current, two)).outcome).toBe('replaced');
    const sees = async (audience: Audience, versionId: string) => {
      const read = (await readVersion(store.current, audience, reportId, versionId)) !== undefined;
      if (versionId !== one.versionId) return read;
      const original = await readOriginal(store.current, audience, { reportId, versionId }, { whole: true });
      expect(original !== undefined).toBe(read);
      return read;
    };
    return { reportId, one, two, sees, source };
  };

  it('stays under its embargo when a newer one comes without', async () => {
    const { one, two, sees } = await twoVersions({ embargoUntil: '2999-01-01' }, { embargoUntil: null });
    expect(await sees('public', two.versionId)).toBe(true);
    expect(await sees('public', one.versionId)).toBe(false);
    expect(await sees(otherOfficer, one.versionId)).toBe(true);
  });

  it('stays with its body when a newer one is for everybody', async () => {
    const { one, two, sees } = await twoVersions(
      { classification: 'exempt', body: 'cabinet' },
      { classification: 'public', body: null },
    );
    expect(await sees('public', two.versionId)).toBe(true);
    expect(await sees(otherOfficer, one.versionId)).toBe(false);
    expect(await sees(cabinetOfficer, one.versionId)).toBe(true);
  });

  it('keeps body and embargo for the newer one where nothing is said of them', async () => {
    const { reportId } = await twoVersions(
      { classification: 'exempt', body: 'cabinet', embargoUntil: '2999-01-01' },
      { classification: 'internal' },
    );
    const reports = await listReports(store.current, 'exempt');
    expect(reports.find((one) => one.reportId === reportId)).toMatchObject({
      classification: 'internal',
      body: 'cabinet',
      embargoUntil: '2999-01-01',
    });
  });

  it('does not open when it becomes the newest again, unless that is said', async () => {
    const { one, two, reportId, sees } = await twoVersions(
      { classification: 'exempt', body: 'cabinet', embargoUntil: '2999-01-01' },
      { classification: 'public', body: null, embargoUntil: null },
    );
    const { protection: _said, ...again } = one;
    await saveVersion(store.current, again);
    expect(await sees('public', one.versionId)).toBe(false);
    expect(await sees(otherOfficer, one.versionId)).toBe(false);
    expect((await listReports(store.current, otherOfficer)).some((r) => r.reportId === reportId)).toBe(false);
    await saveVersion(store.current, two);
    await saveVersion(store.current, {
      ...again,
      protection: { classification: 'public', embargoUntil: null },
    });
    expect(await sees('public', one.versionId)).toBe(true);
  });

  it('opens when its own protection is changed, and only as far as its report is open', async () => {
    const { one, reportId, sees } = await twoVersions(
      { embargoUntil: '2999-01-01' },
      { embargoUntil: '2999-06-01' },
    );
    const end = { embargoUntil: null };
    expect(await setProtection(store.current, 'exempt', reportId, end)).toMatchObject({
      embargoUntil: '2999-06-01',
    });
    expect(await sees('public', one.versionId)).toBe(false);
    expect(await setProtection(store.current, 'exempt', reportId, end, one.versionId)).toMatchObject({
      embargoUntil: '2999-01-01',
    });
    expect(await sees('public', one.versionId)).toBe(true);
    await setProtection(store.current, 'exempt', reportId, { embargoUntil: '2999-06-01' });
    expect(await sees('public', one.versionId)).toBe(false);
  });

  it('says how it is protected itself, not how the newer one is', async () => {
    const { one, reportId } = await twoVersions(
      { classification: 'exempt', body: 'cabinet' },
      { classification: 'public', body: null },
    );
    expect(await readVersion(store.current, cabinetOfficer, reportId, one.versionId)).toMatchObject({
      classification: 'exempt',
      body: 'cabinet',
    });
  });

  it('is not told by a copy of it that somebody brings who may not see it', async () => {
    const { one, reportId } = await twoVersions(
      { classification: 'exempt', body: 'cabinet' },
      { classification: 'public', body: null },
    );
    const copy = {
      ...one,
      sourceKey: 'copy-of-it.txt',
      protection: { classification: 'public' as const },
      sight: sightOf(otherOfficer),
    };
    const saved = await saveVersion(store.current, copy);
    expect(saved).toMatchObject({ outcome: 'ingested' });
    expect(saved.reportId).not.toBe(reportId);
  });

  it('is replaced by its id under an embargo, without being classed anew', async () => {
    const { reportId } = await twoVersions({ embargoUntil: '2999-01-01' }, undefined);
    const next = makeVersion('elsewhere.txt', ['Words anew.'], { replaces: reportId });
    expect(await saveVersion(store.current, next)).toMatchObject({ outcome: 'replaced', reportId });
    expect(await readVersion(store.current, 'public', reportId)).toBeUndefined();
  });
});
