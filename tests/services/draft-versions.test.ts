import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sectionText } from '../../src/domain/section-text.ts';
import type { StoredDraft } from '../../src/domain/stored-draft.ts';
import { openServices, type Services } from '../../src/services.ts';
import { madeLetterText } from '../support/made-letter.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-drafts-'));
const audience = 'internal' as const;
const ask = { style: 'plain', body: 'Cabinet', on: '2003-09-22', today: '2003-09-01' };
const by = 'Ama Okoro';
let services: Services;

async function ingest(text: string, file = 'letter.md', classification?: 'public' | 'exempt') {
  writeFileSync(join(folder, file), text);
  const as = classification === undefined ? {} : { protection: { classification } };
  for await (const result of services.ingest({ paths: [join(folder, file)], ...as }))
    if (result.reportId !== undefined) return result.reportId;
  throw new Error(`${file} was not taken in`);
}

const holding = ({ draft }: StoredDraft, words: string) => {
  const section = draft.sections.find(({ paragraphs }) =>
    paragraphs.some(({ text }) => text.includes(words)),
  );
  if (section === undefined) throw new Error(`no section holds ${words}`);
  return section;
};
const faults = ({ draft }: StoredDraft) =>
  draft.outstanding.filter(({ kind }) => kind === 'fault').map(({ what }) => what);

beforeAll(async () => {
  const libraryFile = join(folder, 'library.db');
  services = await openServices({ libraryFile, host: '127.0.0.1', port: 0, workers: 1 });
}, 60_000);
afterAll(async () => {
  await services.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('drafts of a letter that is held', () => {
  let reportId = '';
  let stored: StoredDraft;
  beforeAll(async () => {
    reportId = await ingest(madeLetterText);
    stored = await services.saveDraft({ audience, reportId, ask, by });
  }, 60_000);

  it('are kept as they were made, for officers', async () => {
    expect(stored).toMatchObject({ shown: 1, classification: 'internal', letter: 'newest', reportId });
    expect(stored.draft.given).toMatchObject({ body: 'Cabinet', meetingDate: '2003-09-22' });
    expect(await services.listDrafts({ audience: 'public' })).toEqual([]);
    expect(await services.listDrafts({ audience })).toMatchObject([{ draftId: stored.draftId }]);
    await expect(services.saveDraft({ audience: 'public', reportId, ask })).rejects.toMatchObject({
      code: 'usage',
    });
  });

  it('take a person’s words, list what these took out, and can be set right again', async () => {
    const { draftId } = stored;
    const section = holding(stored, 'Serious failures');
    const text = sectionText(section)
      .split('\n')
      .filter((line) => !line.includes('Serious failures'))
      .join('\n');
    const edited = await services.editDraftSection({ audience, draftId, section: section.key, text, by });
    expect(edited.version).toMatchObject({ number: 2, why: 'edited', section: section.key, by });
    expect(faults(edited).join(' ')).toContain('Serious failures');
    const restored = await services.restoreSection({ audience, draftId, section: section.key, version: 1 });
    expect(restored.draft).toEqual(stored.draft);
    const { from, to, changes } = await services.draftChanges({ audience, draftId, from: 1 });
    expect([from, to, changes]).toEqual([1, 3, []]);
    expect((await services.draftChanges({ audience, draftId })).changes).toMatchObject([{ change: 'added' }]);
  });

  it('have no new version of a change that changes nothing', async () => {
    const { draftId } = stored;
    const before = await services.showDraft({ audience, draftId });
    const section = before.draft.sections[1]!;
    const same = { audience, draftId, section: section.key, text: sectionText(section), by };
    expect(await services.editDraftSection(same)).toEqual({ ...before, unchanged: true });
    expect((await services.showDraft({ audience, draftId })).shown).toBe(before.shown);
  });

  it('have one section drafted anew', async () => {
    const { draftId } = stored;
    const [, first] = stored.draft.sections;
    const key = first!.key;
    await services.editDraftSection({ audience, draftId, section: key, text: 'To say nothing.', by });
    const again = await services.redraftSection({ audience, draftId, section: key });
    expect(again.draft.sections).toEqual(stored.draft.sections);
    await expect(services.redraftSection({ audience, draftId, section: 'no-such' })).rejects.toMatchObject({
      code: 'section_unknown',
    });
  });

  it('leave out what an officer has a reason for, by number or first words', async () => {
    const { draftId } = stored;
    const findings = await services.draftFindings({ audience, draftId });
    const serious = findings.find(({ text }) => text.includes('Serious failures'))!;
    expect(serious).toMatchObject({ adverse: true, given: true });
    const name = { audience, draftId, reason: 'Dealt with in June.', by };
    await expect(services.leaveOut({ ...name, finding: 'Nobody said' })).rejects.toMatchObject({
      code: 'finding_unknown',
    });
    const left = await services.leaveOut({ ...name, finding: 'serious failures in' });
    expect(left.draft.leftOut).toContainEqual(expect.objectContaining({ reason: name.reason, by }));
    expect(faults(left)).toEqual(faults(stored));
    expect(left.version).toMatchObject({ why: 'left-out', note: name.reason });
    const after = await services.draftFindings({ audience, draftId });
    expect(after[serious.number - 1]).toMatchObject({ given: false, reason: name.reason, by });
  });

  it('are filled in, and hold what was filled to its origin', async () => {
    const { draftId } = stored;
    const open = stored.draft.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((one) => (one.placeholder?.kind === 'text' && one.cells === undefined ? [one] : [])),
    );
    const { key } = open[0]!.placeholder!;
    const before = (await services.showDraft({ audience, draftId })).outstanding;
    const filled = await services.fillDraft({ audience, draftId, key, value: 'In 2004 we shall see.', by });
    expect(filled.outstanding).toBe(before - 1);
    expect(holding(filled, 'In 2004 we shall see.').paragraphs).toContainEqual(
      expect.objectContaining({ origin: 'given', edited: expect.objectContaining({ by }) }),
    );
  });

  it('are changed only on the version that a person saw', async () => {
    const { draftId } = stored;
    const newest = (await services.showDraft({ audience, draftId })).shown;
    const stale = services.overrideDraft({ audience, draftId, on: newest - 1, by, reason: 'Urgent.' });
    await expect(stale).rejects.toMatchObject({ code: 'draft_changed' });
    const kept = await services.overrideDraft({ audience, draftId, on: newest, by, reason: 'Urgent.' });
    expect(kept.version).toMatchObject({ number: newest + 1, why: 'override', by, note: 'Urgent.' });
  });

  it('are drawn up anew from a new version of the letter, with what people did', async () => {
    const made = await services.saveDraft({ audience, reportId, ask });
    const { draftId } = made;
    const section = holding(made, 'Foster carers speak well');
    const text = sectionText(section).replace('speak well of', 'value');
    await services.editDraftSection({ audience, draftId, section: section.key, text, by });
    await ingest(madeLetterText.replace('94%', '71%'));
    expect(await services.showDraft({ audience, draftId })).toMatchObject({ letter: 'older' });
    const stale = await services.redraftSection({ audience, draftId, section: 'purpose' });
    expect(stale.draft.letter).toEqual(made.draft.letter);
    const { draft, changes, conflicts } = await services.rebaseDraft({ audience, draftId, by });
    expect(conflicts).toEqual([]);
    expect(draft).toMatchObject({ letter: 'newest', version: { why: 'rebased', by } });
    expect(changes).toContainEqual(
      expect.objectContaining({ change: 'changed', values: { gone: ['94%'], come: ['71%'] } }),
    );
    expect(holding(draft, 'Foster carers value').key).toBe(section.key);
    const restore = { audience, draftId, section: section.key, version: 1 };
    await expect(services.restoreSection(restore)).rejects.toMatchObject({ code: 'usage' });
  });

  it('can still be worded when their letter has gone, and then not drafted anew', async () => {
    const letter = await ingest(madeLetterText.replaceAll('Ashmere', 'Thornhill'), 'thornhill.md');
    const { draftId } = await services.saveDraft({ audience, reportId: letter, ask });
    expect(await services.removeReport({ audience: 'public', reportId: letter })).not.toHaveProperty(
      'drafts',
    );
    const edited = await services.editDraftSection({
      audience,
      draftId,
      section: 'purpose',
      text: 'To tell members.',
      by,
    });
    expect(edited).toMatchObject({ letter: 'removed', shown: 2 });
    for (const failing of [
      services.redraftSection({ audience, draftId, section: 'purpose' }),
      services.rebaseDraft({ audience, draftId }),
    ])
      await expect(failing).rejects.toMatchObject({ code: 'report_unknown' });
    expect(await services.removeDraft({ audience, draftId })).toMatchObject({ draftId });
  });
});

describe('drafts of an exempt letter', () => {
  it('are to others what never was, whatever is asked of them', async () => {
    const text = madeLetterText.replaceAll('Ashmere', 'Marlbridge');
    const letter = await ingest(text, 'closed.md', 'exempt');
    const { draftId } = await services.saveDraft({ audience: 'exempt', reportId: letter, ask });
    const told = async (id: string) => {
      const name = { audience, draftId: id };
      const section = 'purpose';
      const asked = [
        () => services.showDraft(name),
        () => services.showDraft({ ...name, version: 7 }),
        () => services.draftFindings(name),
        () => services.editDraftSection({ ...name, section, text: 'x', by }),
        () => services.fillDraft({ ...name, key: 'wards', value: 'x', by }),
        () => services.redraftSection({ ...name, section }),
        () => services.restoreSection({ ...name, section, version: 1 }),
        () => services.leaveOut({ ...name, finding: '1', reason: 'x', by }),
        () => services.draftChanges(name),
        () => services.rebaseDraft(name),
        () => services.overrideDraft({ ...name, by, reason: 'x' }),
        () => services.removeDraft(name),
      ];
      const words: string[] = [];
      for (const one of asked)
        await one().then(
          () => words.push('done'),
          (error: Error & { code: string }) =>
            words.push(`${error.code} ${error.message.replaceAll(id, 'ID')}`),
        );
      return words;
    };
    const hidden = await told(draftId);
    expect(new Set(hidden)).toEqual(new Set(await told('d-00000000')));
    expect(hidden.every((words) => words.startsWith('draft_unknown'))).toBe(true);
    await expect(services.saveDraft({ audience, reportId: letter, ask })).rejects.toMatchObject({
      code: 'report_unknown',
    });
    expect((await services.showDraft({ audience: 'exempt', draftId })).shown).toBe(1);
  });

  it('tell readers of an open letter’s draft nothing of it', async () => {
    const open = await ingest(madeLetterText.replaceAll('Ashmere', 'Fenwick'), 'open.md');
    const altered = madeLetterText.replaceAll('Ashmere', 'Fenwick').replace('94%', '12%');
    await ingest(altered, 'hushed-up.md', 'exempt');
    const { draft } = await services.saveDraft({ audience: 'exempt', reportId: open, ask });
    expect(JSON.stringify(draft)).not.toContain('hushed-up');
  });
});
