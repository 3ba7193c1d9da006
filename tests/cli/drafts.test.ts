import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { contractSchemas } from '../../src/domain/contract-schemas.ts';
import type { StoredDraft } from '../../src/domain/stored-draft.ts';
import { AppError } from '../../src/errors.ts';
import type { Services } from '../../src/services.ts';
import { cliContext } from '../support/cli-context.ts';
import { madeDraft } from '../support/made-draft.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-drafts-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const draftId = 'd-1a2b3c4d';
const draft = madeDraft();

function stored(change: Partial<StoredDraft> = {}): StoredDraft {
  const version = {
    number: 2,
    madeAt: '2026-03-01T09:00:00.000Z',
    by: 'Ama Okoro',
    why: 'edited' as const,
    section: 'purpose',
    letterVersionId: draft.letter.versionId,
  };
  return {
    draftId,
    reportId: 'r1',
    style: 'plain',
    title: draft.title,
    classification: 'internal',
    createdAt: '2026-03-01T08:00:00.000Z',
    version,
    outstanding: draft.outstanding.length,
    letter: 'older',
    shown: 2,
    versions: [{ number: 1, madeAt: version.madeAt, why: 'drafted', letterVersionId: 'v1' }, version],
    draft,
    ...change,
  };
}

/** Services whose verbs over drafts note what they were asked, and give one draft. */
function noting() {
  const asked: [name: string, request: unknown][] = [];
  const note = (name: string, result: unknown) => async (request: unknown) => {
    asked.push([name, request]);
    return result as never;
  };
  const services: Partial<Services> = {
    listDrafts: note('listDrafts', [stored()]),
    showDraft: note('showDraft', stored()),
    draftAsMarkdown: note('draftAsMarkdown', '# A title\n\nWords.\n'),
    draftFindings: note('draftFindings', [
      {
        number: 1,
        kind: 'strength',
        text: 'Carers speak well.',
        label: 'p. 1',
        adverse: false,
        given: false,
        reason: 'In the annex',
        by: 'Jo Lee',
      },
    ]),
    editDraftSection: note('editDraftSection', stored()),
    fillDraft: note('fillDraft', stored()),
    redraftSection: note('redraftSection', stored()),
    restoreSection: note('restoreSection', stored()),
    leaveOut: note('leaveOut', stored()),
    draftChanges: note('draftChanges', {
      from: 1,
      to: 2,
      changes: [
        {
          section: 'purpose',
          heading: 'Purpose',
          change: 'changed',
          before: 'Was 4.',
          after: 'Is 5.',
          values: { gone: ['4'], come: ['5'] },
        },
      ],
    }),
    rebaseDraft: note('rebaseDraft', {
      draft: stored(),
      changes: [],
      conflicts: [{ section: 'purpose', words: 'Mine.', by: 'Jo Lee', why: 'It is gone.' }],
    }),
    removeDraft: note('removeDraft', { draftId, style: 'plain', title: draft.title }),
  };
  return { asked, services };
}

async function run(args: string[], input = '') {
  const { asked, services } = noting();
  const { context, written } = cliContext(services, input);
  const code = await runCommandLine(['drafts', ...args], context, '1.2.3');
  return { code, asked, ...written, text: written.out.join('\n') };
}

const internal = ['--audience', 'internal'];
const name = { audience: 'internal', draftId };
const by = ['--by', 'Ama Okoro'];

describe('drafts on the command line', () => {
  it('are for officers unless they are asked for others', async () => {
    expect((await run(['list', '--audience', 'exempt'])).asked).toEqual([
      ['listDrafts', { audience: 'exempt' }],
    ]);
    const { asked, text } = await run(['list']);
    expect(asked).toEqual([['listDrafts', { audience: 'internal' }]]);
    expect(text).toMatch(/d-1a2b3c4d {2}plain {2,}2 {2}edited by Ama Okoro 2026-03-01 {2,}3 {2}older/);
  });

  it.each([
    [['show', draftId], 'showDraft', name],
    [['show', draftId, '--version', '1'], 'showDraft', { ...name, version: 1 }],
    [['show', draftId, '--md'], 'draftAsMarkdown', name],
    [['show', draftId, '--findings', '--version', '1'], 'draftFindings', { ...name, on: 1 }],
    [
      ['edit', draftId, 'purpose', '--from', '-', ...by],
      'editDraftSection',
      { ...name, section: 'purpose', text: 'Words.\n', by: 'Ama Okoro' },
    ],
    [
      ['fill', draftId, 'wards', 'Hill', ...by, '--on-version', '2'],
      'fillDraft',
      { ...name, on: 2, key: 'wards', value: 'Hill', by: 'Ama Okoro' },
    ],
    [['redraft', draftId, 'purpose'], 'redraftSection', { ...name, section: 'purpose' }],
    [
      ['restore', draftId, 'purpose', '--version', '1', ...by],
      'restoreSection',
      { ...name, section: 'purpose', version: 1, by: 'Ama Okoro' },
    ],
    [
      ['leave-out', draftId, '4', '--reason', 'In the annex', ...by],
      'leaveOut',
      { ...name, finding: '4', reason: 'In the annex', by: 'Ama Okoro' },
    ],
    [['changes', draftId, '--from', '1', '--to', '2'], 'draftChanges', { ...name, from: 1, to: 2 }],
    [['rebase', draftId], 'rebaseDraft', name],
    [['remove', draftId], 'removeDraft', name],
  ] as const)('%j asks for it', async (args, verb, request) => {
    const { code, asked, text } = await run([...args, ...internal], 'Words.\n');
    expect([code, asked]).toEqual([0, [[verb, request]]]);
    expect(text).not.toBe('');
  });

  it.each([
    [['list'], 'drafts-list'],
    [['show', draftId], 'drafts-show'],
    [['show', draftId, '--findings'], 'drafts-findings'],
    [['fill', draftId, 'wards', 'Hill', ...by], 'drafts-show'],
    [['changes', draftId], 'drafts-changes'],
    [['rebase', draftId], 'drafts-rebase'],
    [['remove', draftId], 'drafts-remove'],
  ] as const)('%j prints JSON of its schema', async (args, schema) => {
    const { out } = await run([...args, ...internal, '--json']);
    expect(out).toHaveLength(1);
    contractSchemas[schema].parse(JSON.parse(out[0]!));
  });

  it('show a draft with the keys of its sections and placeholders, and what is outstanding', async () => {
    const { text } = await run(['show', draftId, ...internal]);
    expect(text).toContain('d-1a2b3c4d, version 2 of 2, house style plain, internal');
    expect(text).toContain('1 Purpose [purpose]');
    expect(text).toMatch(/Wards affected: \[.*\(key:\s+wards\)/s);
    expect(text).toContain('Outstanding (3)');
    expect(text).toContain('2, edited by Ama Okoro on 2026-03-01: purpose');
  });

  it('give a section as it is edited, from a file too', async () => {
    const { text } = await run(['show', draftId, '--section', 'strengths', ...internal]);
    expect(text).toBe(
      '### Services for children\n\n- 94% of reviews of children on the register were held on time.\n- Foster carers speak well of their training & support.',
    );
    const file = join(folder, 'words.md');
    writeFileSync(file, text);
    const { asked } = await run(['edit', draftId, 'strengths', '--from', file, ...by, ...internal]);
    expect(asked[0]![1]).toMatchObject({ text });
    const unknown = await run(['show', draftId, '--section', 'nowhere', ...internal]);
    expect(unknown.notes[0]).toMatch(/Its sections are: header, purpose.*section_unknown/);
  });

  it('tell what was left out and by whom, what changed, and what was not carried over', async () => {
    expect((await run(['show', draftId, '--findings', ...internal])).text).toMatch(
      /1 {2}strength, left out by Jo Lee: In the annex: Carers speak\s+well\. \[p\. 1\]/,
    );
    expect((await run(['changes', draftId, ...internal])).out).toEqual([
      'Purpose [purpose]',
      '  - Was 4.',
      '  + Is 5.',
      '    (gone: 4; new: 5)',
    ]);
    expect((await run(['rebase', draftId, ...internal])).text).toContain(
      'Not carried over, for you to look at (1):\n  - Mine. (Jo Lee) [purpose]\n    It is gone.',
    );
  });

  it('are changed only by someone who says who they are, and understood or refused', async () => {
    for (const args of [
      ['edit', draftId, 'purpose', '--from', '-'],
      ['edit', draftId, 'purpose', ...by],
      ['fill', draftId, 'wards', 'Hill', '--by', ' '],
      ['leave-out', draftId, '4', ...by],
      ['restore', draftId, 'purpose'],
      ['show', draftId, '--version', '0'],
      ['show', draftId, '--md', '--json'],
      ['show'],
      ['paint', draftId],
      [],
    ]) {
      const { code, asked } = await run(args);
      expect([args, code, asked]).toEqual([args, 2, []]);
    }
  });

  it('say what a change took out of the report, and when nothing changed', async () => {
    const fault = { kind: 'fault' as const, what: 'Visits are late.', for: 'report author', why: 'Gone.' };
    const told = async (change: Partial<StoredDraft>) => {
      const { context, written } = cliContext({ redraftSection: async () => stored(change) });
      await runCommandLine(['drafts', 'redraft', draftId, 'purpose'], context, '1.2.3');
      return written.out;
    };
    expect(await told({ draft: { ...draft, outstanding: [fault] } })).toEqual([
      'd-1a2b3c4d is at version 2, edited by Ama Okoro on 2026-03-01: purpose.',
      'One thing is outstanding; “rapporteur drafts show d-1a2b3c4d” lists all.',
      '  In no paragraph: Visits are late.',
    ]);
    expect((await told({ unchanged: true }))[0]).toBe('Nothing changed: d-1a2b3c4d stays at version 2.');
  });

  it('say what failed with its code', async () => {
    const showDraft = async () => {
      throw new AppError('draft_unknown', 'There is no draft d-0.');
    };
    const { context, written } = cliContext({ showDraft });
    expect(await runCommandLine(['drafts', 'show', 'd-0', '--json'], context, '1.2.3')).toBe(1);
    expect(JSON.parse(written.out[0]!)).toMatchObject({ code: 'draft_unknown' });
  });
});
