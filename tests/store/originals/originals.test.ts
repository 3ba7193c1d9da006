import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../src/domain/audience.ts';
import { orderedDump } from '../../../src/store/ordered-dump.ts';
import { keepOriginal } from '../../../src/store/originals/keep-original.ts';
import { readOriginal } from '../../../src/store/originals/read-original.ts';
import { removeReport } from '../../../src/store/remove-report.ts';
import { saveVersion } from '../../../src/store/save-version.ts';
import { setProtection } from '../../../src/store/set-protection.ts';
import { makeVersion } from '../make-version.ts';
import { temporaryStore } from '../with-store.ts';

const bytes = Uint8Array.from([37, 80, 68, 70, 0, 255, 10, 13]);
const whole = { whole: true };

async function held(protection = {}, original: Uint8Array | undefined = bytes) {
  const store = await temporaryStore();
  const version = makeVersion('letter.pdf', ['The lamps of Ashmere were lit.'], { protection });
  const { reportId } = await saveVersion(store, {
    ...version,
    ...(original === undefined ? {} : { original }),
  });
  return { store, version, place: { reportId, versionId: version.versionId } };
}

describe('the file of a version', () => {
  it('is kept byte for byte, and its size is told without it', async () => {
    const { store, place } = await held();
    expect(await readOriginal(store, 'public', place, whole)).toEqual({ size: 8, bytes });
    expect(await readOriginal(store, 'public', place, { whole: false })).toEqual({ size: 8 });
  });

  it('is there for those alone who may see the report and the version', async () => {
    const { store, place } = await held({ classification: 'exempt', body: 'cabinet' });
    const audiences: [Audience, boolean][] = [
      ['public', false],
      ['internal', false],
      ['exempt', true],
      [{ internal: false, bodies: ['scrutiny'] }, false],
      [{ internal: false, bodies: ['cabinet'] }, true],
      [{ internal: true, bodies: ['scrutiny'] }, false],
    ];
    for (const [audience, seen] of audiences)
      expect((await readOriginal(store, audience, place, whole)) !== undefined).toBe(seen);
  });

  it('is under the embargo of its report', async () => {
    const { store, place } = await held({ embargoUntil: '9999-01-01' });
    expect(await readOriginal(store, 'public', place, whole)).toBeUndefined();
    expect(await readOriginal(store, { internal: true, bodies: [] }, place, whole)).toBeDefined();
  });

  it('of an older version is hidden with that version, though the report is open', async () => {
    const { store, version, place } = await held();
    const newer = makeVersion('letter.pdf', ['The lamps of Ashmere were not lit.'], { original: bytes });
    await saveVersion(store, newer);
    await setProtection(store, 'exempt', place.reportId, { classification: 'exempt' }, version.versionId);
    expect(await readOriginal(store, 'public', place, whole)).toBeUndefined();
    const newest = { ...place, versionId: newer.versionId };
    expect(await readOriginal(store, 'public', newest, whole)).toEqual({ size: 8, bytes });
  });

  it('is added to a version that came in without it, once', async () => {
    const store = await temporaryStore();
    const version = makeVersion('letter.pdf', ['The lamps of Ashmere were lit.']);
    const { reportId } = await saveVersion(store, version);
    const place = { reportId, versionId: version.versionId };
    expect(await readOriginal(store, 'public', place, whole)).toBeUndefined();
    await keepOriginal(store, { ...place, bytes });
    await keepOriginal(store, { ...place, bytes: Uint8Array.of(1) });
    expect((await readOriginal(store, 'public', place, whole))?.bytes).toEqual(bytes);
    await keepOriginal(store, { ...place, versionId: 'v-none', bytes });
    expect(await readOriginal(store, 'public', { ...place, versionId: 'v-none' }, whole)).toBeUndefined();
  });

  it('goes with its report', async () => {
    const { store, place } = await held();
    expect(await orderedDump(store)).toMatch(/^original /mu);
    await removeReport(store, 'public', place.reportId);
    expect(await orderedDump(store)).not.toMatch(/^original /mu);
  });
});
