import { describe, expect, it } from 'vitest';
import type { Classification } from '../../src/domain/audience.ts';
import type { Draft } from '../../src/domain/draft.ts';
import { addDraftVersion } from '../../src/store/add-draft-version.ts';
import { listDrafts } from '../../src/store/list-drafts.ts';
import type { Store } from '../../src/store/open-store.ts';
import { orderedDump } from '../../src/store/ordered-dump.ts';
import { readDraft } from '../../src/store/read-draft.ts';
import { removeDraft } from '../../src/store/remove-draft.ts';
import { removeReport } from '../../src/store/remove-report.ts';
import { saveDraft } from '../../src/store/save-draft.ts';
import { saveVersion } from '../../src/store/save-version.ts';
import { setProtection } from '../../src/store/set-protection.ts';
import { madeDraft } from '../support/made-draft.ts';
import { makeVersion } from './make-version.ts';
import { temporaryStore } from './with-store.ts';

const madeAt = '2026-03-01T09:00:00.000Z';

function draftOf(reportId: string, versionId: string): Draft {
  const draft = madeDraft();
  return { ...draft, letter: { ...draft.letter, reportId, versionId } };
}

/** A report of one class with one draft of it. */
async function held(store: Store, classification: Classification, file = 'letter.txt') {
  const version = makeVersion(file, ['Carers were well supported.'], { protection: { classification } });
  const { reportId } = await saveVersion(store, version);
  const draft = draftOf(reportId, version.versionId);
  const draftId = await saveDraft(store, 'exempt', { reportId, draft, madeAt, by: 'Ama Okoro' });
  return { reportId, draftId, draft, versionId: version.versionId };
}

const edited = (draft: Draft, title: string): Draft => ({ ...draft, title });
const change = { madeAt, why: 'edited' as const, section: 'purpose', by: 'Jo Lee' };

describe('drafts in the library', () => {
  it('are kept with every version, who made it and why', async () => {
    const store = await temporaryStore();
    const { draftId, reportId, draft, versionId } = await held(store, 'public');
    const second = { draftId, on: 1, draft: edited(draft, 'Second'), made: change };
    expect(await addDraftVersion(store, 'internal', second)).toBe(2);
    const newest = (await readDraft(store, 'internal', draftId))!;
    expect(newest).toMatchObject({ reportId, style: 'plain', title: 'Second', shown: 2, letter: 'newest' });
    expect(newest.versions).toEqual([
      { number: 1, madeAt, by: 'Ama Okoro', why: 'drafted', letterVersionId: versionId },
      { number: 2, ...change, letterVersionId: versionId },
    ]);
    expect((await readDraft(store, 'internal', draftId, 1))?.draft).toEqual(draft);
    expect(newest.outstanding).toBe(draft.outstanding.length);
    expect(await listDrafts(store, 'internal')).toMatchObject([{ draftId, version: { number: 2 } }]);
    expect(await listDrafts(store, 'internal', 'r-other')).toEqual([]);
  });

  it('name the versions there are when another is asked for', async () => {
    const store = await temporaryStore();
    const { draftId } = await held(store, 'public');
    await expect(readDraft(store, 'internal', draftId, 9)).rejects.toMatchObject({
      code: 'version_unknown',
      message: `${draftId} has no version 9. Its versions are 1 to 1.`,
    });
  });

  it('refuse a change made on a version that another has followed, and keep the other', async () => {
    const store = await temporaryStore();
    const { draftId, draft } = await held(store, 'public');
    const changes = ['One', 'Two'].map((title) =>
      addDraftVersion(store, 'internal', { draftId, on: 1, draft: edited(draft, title), made: change }),
    );
    const [first, second] = await Promise.allSettled(changes);
    expect(first).toMatchObject({ status: 'fulfilled', value: 2 });
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'draft_changed' } });
    expect((second as PromiseRejectedResult).reason.message).toContain(`drafts changes ${draftId}`);
    expect(await readDraft(store, 'internal', draftId)).toMatchObject({ title: 'One', shown: 2 });
  });

  it('say whether their letter has a newer version', async () => {
    const store = await temporaryStore();
    const { draftId } = await held(store, 'public');
    await saveVersion(store, makeVersion('letter.txt', ['Carers were well supported, mostly.']));
    expect(await readDraft(store, 'internal', draftId)).toMatchObject({ letter: 'older' });
  });

  it('saved twice in the same words are two', async () => {
    const store = await temporaryStore();
    const { reportId, draft, draftId } = await held(store, 'public');
    const again = await saveDraft(store, 'internal', { reportId, draft, madeAt });
    expect(again).not.toBe(draftId);
    expect(await listDrafts(store, 'internal')).toHaveLength(2);
  });
});

describe('who sees a draft', () => {
  const seen = async (store: Store, draftId: string) =>
    Promise.all(
      (['public', 'internal', 'exempt'] as const).map(async (audience) => {
        const listed = (await listDrafts(store, audience)).some((one) => one.draftId === draftId);
        expect((await readDraft(store, audience, draftId)) !== undefined, audience).toBe(listed);
        return listed;
      }),
    );

  it.each([
    ['public', [false, true, true]],
    ['internal', [false, true, true]],
    ['exempt', [false, false, true]],
  ] as const)('of a letter that is %s', async (classification, who) => {
    const store = await temporaryStore();
    const { draftId } = await held(store, classification);
    expect(await seen(store, draftId)).toEqual(who);
  });

  it('follows the letter when it is closed, and stays closed over what was written for exempt eyes', async () => {
    const store = await temporaryStore();
    const { draftId, reportId, draft } = await held(store, 'public');
    await setProtection(store, 'exempt', reportId, { classification: 'exempt' });
    expect(await seen(store, draftId)).toEqual([false, false, true]);
    await setProtection(store, 'exempt', reportId, { classification: 'public' });
    expect(await seen(store, draftId)).toEqual([false, true, true]);
    await setProtection(store, 'exempt', reportId, { classification: 'exempt' });
    await addDraftVersion(store, 'exempt', { draftId, on: 1, draft: edited(draft, 'Closed'), made: change });
    await setProtection(store, 'exempt', reportId, { classification: 'public' });
    expect(await seen(store, draftId)).toEqual([false, false, true]);
  });

  it('is not widened by a public version that follows an exempt one', async () => {
    const store = await temporaryStore();
    const { draftId } = await held(store, 'exempt');
    const open = makeVersion('letter.txt', ['Carers were supported.'], {
      protection: { classification: 'public' },
    });
    await saveVersion(store, open);
    expect(await seen(store, draftId)).toEqual([false, false, true]);
  });

  it('can neither change nor remove what it may not see, in no other way than what is not there', async () => {
    const store = await temporaryStore();
    const { draftId, reportId, draft, versionId } = await held(store, 'exempt');
    const before = await orderedDump(store);
    for (const audience of ['public', 'internal'] as const) {
      for (const id of [draftId, 'd-00000000']) {
        const added = { draftId: id, on: 1, draft, made: change };
        expect(await addDraftVersion(store, audience, added)).toBeUndefined();
        expect(await addDraftVersion(store, audience, { ...added, on: 7 })).toBeUndefined();
        expect(await readDraft(store, audience, id, 7)).toBeUndefined();
        expect(await removeDraft(store, audience, id)).toBeUndefined();
      }
      const told = (id: string) =>
        saveDraft(store, audience, { reportId: id, draft: draftOf(id, versionId), madeAt }).catch(
          (error: Error) => error.message.replaceAll(id, 'ID'),
        );
      expect(await told(reportId)).toBe(await told('r-none'));
    }
    expect(await orderedDump(store)).toBe(before);
  });
});

describe('removing', () => {
  it('a draft takes all its versions', async () => {
    const store = await temporaryStore();
    const { draftId, draft } = await held(store, 'public');
    await addDraftVersion(store, 'internal', { draftId, on: 1, draft, made: change });
    expect(await removeDraft(store, 'internal', draftId)).toEqual({
      draftId,
      style: 'plain',
      title: draft.title,
    });
    expect(await orderedDump(store)).not.toContain('draft');
  });

  it('a report takes its drafts with it and names them', async () => {
    const store = await temporaryStore();
    const { draftId, reportId, draft } = await held(store, 'public');
    const removed = await removeReport(store, 'internal', reportId);
    expect(removed.drafts).toEqual([{ draftId, style: 'plain', title: draft.title }]);
    expect(await listDrafts(store, 'exempt')).toEqual([]);
  });

  it('a report leaves the drafts that its remover may not see, and tells nothing of them', async () => {
    const store = await temporaryStore();
    const { draftId, reportId } = await held(store, 'public');
    expect(Object.keys(await removeReport(store, 'public', reportId))).toEqual([
      'reportId',
      'file',
      'passageCount',
    ]);
    expect(await listDrafts(store, 'public')).toEqual([]);
    expect(await readDraft(store, 'internal', draftId)).toMatchObject({ letter: 'removed', shown: 1 });
    expect(await removeDraft(store, 'internal', draftId)).toMatchObject({ draftId });
  });

  it('a report leaves a draft of an exempt version of it exempt', async () => {
    const store = await temporaryStore();
    const { draftId, reportId, versionId } = await held(store, 'public');
    await saveVersion(store, makeVersion('letter.txt', ['Carers were supported.']));
    await setProtection(store, 'exempt', reportId, { classification: 'exempt' }, versionId);
    expect((await removeReport(store, 'internal', reportId)).drafts).toBeUndefined();
    expect(await readDraft(store, 'internal', draftId)).toBeUndefined();
    expect(await readDraft(store, 'exempt', draftId)).toMatchObject({ classification: 'exempt' });
  });
});
