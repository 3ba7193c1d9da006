import { describe, expect, it } from 'vitest';
import type { UploadDecision } from '../../../src/domain/upload.ts';
import { listReports } from '../../../src/store/list-reports.ts';
import { ann, ben, bringFile, officer, once, openUploads } from './opened-uploads.ts';

const words = 'Review of lamps\n\nThe wardens lit every lamp.\n\nPlans are due.';
const publicly = { audience: officer, decision: { classification: 'public' as const } };

/** A promise that is settled from outside. */
function gate() {
  let open = () => {};
  const shut = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { shut, open };
}

describe('files that officers bring', () => {
  it('are read, shown, and in the library only once they are confirmed', async () => {
    const { services, store, faults } = await openUploads();
    const uploadId = await bringFile(services, words);
    const found = await once(services, uploadId, 'found');
    expect(found).toMatchObject({ file: 'lamps.txt', size: words.length, found: { hiddenCount: 0 } });
    expect(found.found?.profile.title).toMatch(/lamps/);
    expect(await listReports(store, 'exempt')).toEqual([]);

    await services.confirmUpload({
      uploadId,
      personId: ann,
      audience: officer,
      decision: { classification: 'exempt', body: 'cabinet', embargoUntil: '2999-01-01' },
    });
    const { reportId } = await once(services, uploadId, 'held');
    expect(await listReports(store, 'exempt')).toMatchObject([
      { reportId, classification: 'exempt', body: 'cabinet', embargoUntil: '2999-01-01', file: 'lamps.txt' },
    ]);
    expect(faults).toEqual([]);
  });

  it('are unknown to everybody else, in whatever state', async () => {
    const { services } = await openUploads();
    const uploadId = await bringFile(services, words);
    await once(services, uploadId, 'found');
    const whose = { uploadId, personId: ben };
    const unknown = { code: 'upload_unknown' };
    expect(await services.uploads({ personId: ben })).toEqual([]);
    await expect(services.showUpload({ ...whose, audience: 'exempt' })).rejects.toMatchObject(unknown);
    await expect(services.confirmUpload({ ...whose, ...publicly })).rejects.toMatchObject(unknown);
    await expect(services.recogniseUpload(whose)).rejects.toMatchObject(unknown);
    await expect(services.discardUpload(whose)).rejects.toMatchObject(unknown);
    await expect(services.keepUpload({ ...whose, bytes: Buffer.from('x') })).rejects.toMatchObject(unknown);
    expect((await services.uploads({ personId: ann }))[0]?.state).toBe('found');
  });

  it('say why they cannot be read, and are kept no longer', async () => {
    const { services } = await openUploads();
    const uploadId = await bringFile(services, 'damaged');
    const { failure } = await once(services, uploadId, 'rejected');
    expect(failure).toEqual({ code: 'file_unreadable', message: 'The file is damaged.' });
    await expect(services.confirmUpload({ uploadId, personId: ann, ...publicly })).rejects.toMatchObject({
      code: 'upload_state',
    });
  });

  it('are new versions of the report that is named, if its officer sees it', async () => {
    const { services, store } = await openUploads();
    const first = await bringFile(services, words);
    await once(services, first, 'found');
    await services.confirmUpload({
      uploadId: first,
      personId: ann,
      audience: 'exempt',
      decision: { classification: 'exempt', body: 'planning' },
    });
    const { reportId: replaces = '' } = await once(services, first, 'held');
    const second = await bringFile(services, `${words}\n\nThey came.`, 'again.txt');
    await once(services, second, 'found');
    const decision = { classification: 'internal' as const, replaces };
    const asked = { uploadId: second, personId: ann, decision };
    await expect(services.confirmUpload({ ...asked, audience: officer })).rejects.toMatchObject({
      code: 'report_unknown',
    });
    await services.confirmUpload({ ...asked, audience: 'exempt' });
    expect((await once(services, second, 'held')).reportId).toBe(replaces);
    expect(await listReports(store, 'exempt')).toMatchObject([
      { reportId: replaces, classification: 'internal', file: 'again.txt' },
    ]);
  });

  it('keep embargo and body of the report that they are a new version or a copy of, unless told that there is none', async () => {
    const { services, store } = await openUploads();
    const enter = async (text: string, decision: Omit<UploadDecision, 'classification'>) => {
      const uploadId = await bringFile(services, text);
      await once(services, uploadId, 'found');
      const all = { classification: 'public' as const, ...decision };
      await services.confirmUpload({ uploadId, personId: ann, audience: 'exempt', decision: all });
      const { reportId = '' } = await once(services, uploadId, 'held');
      const report = (await listReports(store, 'exempt')).find((one) => one.reportId === reportId);
      return { reportId, body: report?.body, embargoUntil: report?.embargoUntil };
    };
    const first = await enter(words, { body: 'planning', embargoUntil: '2999-01-01' });
    const { reportId: replaces } = first;
    expect(first).toEqual({ reportId: replaces, body: 'planning', embargoUntil: '2999-01-01' });
    expect(await enter(`${words} Corrected.`, { replaces })).toEqual(first);
    expect(await enter(`${words} Corrected.`, {})).toEqual(first);
    const open = await enter(`${words} Open.`, { replaces, body: null, embargoUntil: null });
    expect(open).toEqual({ reportId: replaces, body: undefined, embargoUntil: undefined });
  });

  it('tell nothing of a report that its officer may not see', async () => {
    const { services } = await openUploads();
    const uploadId = await bringFile(services, words);
    await once(services, uploadId, 'found');
    const decision = { classification: 'exempt' as const, body: 'planning' };
    await services.confirmUpload({ uploadId, personId: ann, audience: officer, decision });
    await once(services, uploadId, 'held');
    const shown = await services.showUpload({ uploadId, personId: ann, audience: officer });
    expect(shown.found).toBeUndefined();
    const seen = await services.showUpload({ uploadId, personId: ann, audience: 'exempt' });
    expect(seen.found?.profile.title).toMatch(/lamps/);
  });

  it('say of a second one that it is the same as the first, until that is left', async () => {
    const { services } = await openUploads();
    const first = await bringFile(services, words);
    await once(services, first, 'found');
    const second = await bringFile(services, words, 'again.txt');
    const { sameAs } = await once(services, second, 'found');
    expect(sameAs).toMatchObject({ uploadId: first });
    const other = await bringFile(services, words.replace('lamp', 'damp'), 'other.txt');
    expect((await once(services, other, 'found')).sameAs).toBeUndefined();
    const told = async () =>
      (await services.uploads({ personId: ann })).flatMap((one) => (one.sameAs ? [one.uploadId] : []));
    expect(await told()).toEqual([second]);
    await services.discardUpload({ uploadId: first, personId: ann });
    expect(await told()).toEqual([]);
  });

  it('are left while they are read, and nothing comes of them', async () => {
    const { shut, open } = gate();
    const { services, store, faults } = await openUploads({ hold: shut });
    const uploadId = await bringFile(services, words);
    await once(services, uploadId, 'reading');
    await services.discardUpload({ uploadId, personId: ann });
    open();
    await services.closeUploads();
    expect(await services.uploads({ personId: ann })).toEqual([]);
    expect(await listReports(store, 'exempt')).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('are gone on with after a stop: read again, entered, or said not to have arrived', async () => {
    const { shut, open } = gate();
    const before = await openUploads({ hold: shut });
    const reading = await bringFile(before.services, words, 'reading.txt');
    const waiting = await bringFile(before.services, `${words} More.`, 'waiting.txt');
    const { uploadId: sending } = await before.services.beginUpload({ personId: ann, file: 'sending.txt' });
    await once(before.services, reading, 'reading');
    const closed = before.services.closeUploads();
    open();
    await closed;

    const { services } = await openUploads({ store: before.store });
    await services.keepUploads();
    expect((await once(services, reading, 'found')).begunAgain).toBe(true);
    expect((await once(services, waiting, 'found')).begunAgain).toBeUndefined();
    const { failure } = await once(services, sending, 'rejected');
    expect(failure?.message).toMatch(/stopped while this file was being sent/);
    await services.closeUploads();
  });

  it('are not read for ever where reading is what ends the program', async () => {
    const { shut, open } = gate();
    const { store, services } = await openUploads({ hold: shut });
    const uploadId = await bringFile(services, words);
    for (let stop = 0; stop < 4; stop++) {
      const next = await openUploads({ store, hold: shut });
      await next.services.keepUploads();
      const shown = await next.services.showUpload({ uploadId, personId: ann, audience: officer });
      if (shown.state !== 'rejected') await once(next.services, uploadId, 'reading');
    }
    const { failure } = await once(services, uploadId, 'rejected');
    expect(failure?.message).toMatch(/stopped each time that it read this file/);
    open();
  });

  it('are told of to their own officer as they change', async () => {
    const { services } = await openUploads();
    const gone = new AbortController();
    const heard: string[] = [];
    const others = services.followUploads({ personId: ben, signal: gone.signal });
    const uploadId = await bringFile(services, words, 'secret.txt');
    for await (const { state } of services.followUploads({ personId: ann, signal: gone.signal })) {
      heard.push(state);
      if (state === 'found') break;
    }
    gone.abort();
    expect(heard.at(-1)).toBe('found');
    for await (const upload of others) expect(upload).toBeUndefined();
    expect(uploadId).not.toBe('');
  });

  it('are forgotten 30 days after, when nothing more comes of them; what waits for its officer stays', async () => {
    let now = Date.parse('2026-01-01T10:00:00Z');
    const { services } = await openUploads({ now: () => now });
    const waiting = await bringFile(services, words);
    const bad = await bringFile(services, 'damaged');
    await once(services, waiting, 'found');
    await once(services, bad, 'rejected');
    now += 31 * 86_400_000;
    await services.keepUploads();
    expect((await services.uploads({ personId: ann })).map(({ uploadId }) => uploadId)).toEqual([waiting]);
    await services.closeUploads();
  });

  it('wait for their officer up to a hundred', async () => {
    const { services } = await openUploads();
    for (let at = 0; at < 100; at++) await services.beginUpload({ personId: ann, file: `${at}.txt` });
    await expect(services.beginUpload({ personId: ann, file: 'more.txt' })).rejects.toMatchObject({
      code: 'upload_state',
    });
    await expect(services.beginUpload({ personId: ben, file: 'more.txt' })).resolves.toBeDefined();
  });
});
