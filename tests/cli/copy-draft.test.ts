import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import type { Draft } from '../../src/domain/draft.ts';
import type { DraftVersion, StoredDraft } from '../../src/domain/stored-draft.ts';
import { AppError } from '../../src/errors.ts';
import { openFileServices } from '../../src/services/open-file-services.ts';
import type { Services } from '../../src/services.ts';
import { wordParts } from '../draft/word/word-parts.ts';
import { cliContext } from '../support/cli-context.ts';
import { madeDraft } from '../support/made-draft.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-copy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let used = 0;
const place = (name: string) => join(folder, String(++used), name);

const draftId = 'd-1a2b3c4d';
const config = { libraryFile: 'none', host: '127.0.0.1', port: 0 };
const base = 'cabinet-2003-09-22-ashmere-city-council-annual';

function stored(draft: Draft): StoredDraft {
  const letterVersionId = draft.letter.versionId;
  const versions: DraftVersion[] = [
    { number: 1, madeAt: '2026-03-01T09:00:00.000Z', why: 'drafted', letterVersionId },
    { number: 2, madeAt: '2026-03-04T09:00:00.000Z', why: 'edited', by: 'Ama Okoro', letterVersionId },
  ];
  return {
    draftId,
    reportId: 'r1',
    style: draft.style,
    title: draft.title,
    classification: 'internal',
    createdAt: '2026-03-01T08:00:00.000Z',
    version: versions[1]!,
    outstanding: draft.outstanding.length,
    letter: 'newest',
    shown: 2,
    versions,
    draft,
  };
}

/** Runs `drafts copy` over one draft that is kept. `refuses` stands for a draft that someone has changed since. */
async function run(args: string[], draft = madeDraft(), refuses = false) {
  const asked: unknown[] = [];
  const services: Partial<Services> = {
    showDraft: async () => stored(draft),
    overrideDraft: async (request) => {
      asked.push(request);
      if (refuses) throw new AppError('draft_changed', 'Somebody changed it.');
      const one = stored(draft);
      return { ...one, version: { ...one.version, number: 3, why: 'override' } };
    },
  };
  const { context, written } = cliContext(services);
  const openFiles = async () => openFileServices(config);
  const code = await runCommandLine(['drafts', 'copy', draftId, ...args], { ...context, openFiles }, '1.2.3');
  return { code, asked, out: written.out, said: written.notes.join('\n').replace(/\s+/g, ' ') };
}

describe('copies of a draft that is kept', () => {
  it('are written in the format that the name asks for, with the version and the day on which it was made', async () => {
    const docx = place('draft.docx');
    expect(await run(['--out', docx])).toMatchObject({ code: 0, asked: [], said: `Written: ${docx}` });
    const heads = [...wordParts(readFileSync(docx))].filter(([name]) => name.startsWith('word/header'));
    expect(heads.map(([, xml]) => xml).join('')).toContain('version 2, 4 March 2026');

    const json = place('draft.json');
    await run(['--out', json]);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(madeDraft());
    for (const [ending, holds] of [
      ['md', '## 1 Purpose'],
      ['html', '<html lang="en-GB"'],
    ] as const) {
      const file = place(`draft.${ending}`);
      expect((await run(['--out', file])).code).toBe(0);
      expect(readFileSync(file, 'utf8')).toContain(holds);
    }
  });

  it('go on no agenda while something is outstanding', async () => {
    const agenda = place('agenda');
    const { code, said, asked } = await run(['--agenda', agenda]);
    expect([code, asked, existsSync(agenda)]).toEqual([1, [], false]);
    expect(said).toMatch(/3 things are outstanding: .*\(draft_outstanding\)/);
  });

  it('go on one under an override, which is kept with the draft first', async () => {
    const agenda = place('agenda');
    const override = ['--override', 'Ama Okoro', '--reason', 'Cleared by telephone'];
    const { code, said, asked } = await run(['--agenda', agenda, ...override]);
    expect([code, asked]).toEqual([
      0,
      [{ audience: 'internal', draftId, on: 2, by: 'Ama Okoro', reason: 'Cleared by telephone' }],
    ]);
    expect(said).toContain(
      'Kept with d-1a2b3c4d, as version 3: Ama Okoro let it go on an agenda. Cleared by telephone',
    );
    expect(readdirSync(agenda).sort()).toEqual([`${base}-evidence-schedule.docx`, `${base}.docx`].sort());
  });

  it('are not written when the override cannot be kept', async () => {
    const agenda = place('agenda');
    const override = ['--override', 'Ama Okoro', '--reason', 'Cleared by telephone'];
    const { code, said } = await run(['--agenda', agenda, ...override], madeDraft(), true);
    expect([code, existsSync(agenda)]).toEqual([1, false]);
    expect(said).toContain('(draft_changed)');
  });

  it('say that Appendix A is to be added by hand, and under which name; no override is kept that nobody needed', async () => {
    const agenda = place('agenda');
    const done = { ...madeDraft(), outstanding: [] };
    const override = ['--override', 'Ama Okoro', '--reason', 'To be sure'];
    const { code, said, asked } = await run(['--agenda', agenda, ...override], done);
    expect([code, asked]).toEqual([0, []]);
    expect(said).toContain(
      `Add Appendix A by hand: the library holds the text of ${done.letter.file}, not the file itself. Name the file ${base}-appendix-a.md.`,
    );
  });

  it('are refused before anything is written where they are not understood', async () => {
    const docx = place('draft.docx');
    const template = join(folder, 'house.docx');
    writeFileSync(template, 'no Word file');
    for (const args of [
      [],
      ['--json'],
      ['--out', place('draft.odt')],
      ['--out', ' '],
      ['--template', template, '--agenda', folder],
      ['--template', template, '--out', place('draft.md')],
      ['--out', docx, '--override', 'Ama Okoro', '--reason', 'Urgent'],
      ['--agenda', folder, '--override', 'Ama Okoro'],
      ['--agenda', folder, '--reason', 'Urgent'],
      ['--out', docx, '--version', '0'],
    ])
      expect([args, (await run(args)).code]).toEqual([args, 2]);
    expect(existsSync(docx)).toBe(false);
  });

  it('say so when the template is not there or is no Word file', async () => {
    const missing = await run(['--out', place('draft.docx'), '--template', join(folder, 'nowhere.docx')]);
    expect([missing.code, missing.said]).toEqual([1, expect.stringContaining('(file_missing)')]);
    const unreadable = await run(['--out', place('draft.docx'), '--template', folder]);
    expect([unreadable.code, unreadable.said]).toEqual([1, expect.stringContaining('(file_unreadable)')]);
  });
});
