import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { readConfig } from '../../src/config.ts';
import type { StoredDraft } from '../../src/domain/stored-draft.ts';
import { openFileServices } from '../../src/services/open-file-services.ts';
import { openServices, type Services } from '../../src/services.ts';
import { cliContext } from '../support/cli-context.ts';
import { fakeClaudeHandlers } from '../support/fake-claude.ts';
import { projectFolder } from '../support/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-noted-'));
const letter = join(projectFolder, 'evals/cases/letters/thornhill-ofsted-focused-visit-letter-2025.txt');
const wire = setupServer(...fakeClaudeHandlers());
const section = 'inspectorate-findings';
let services: Services;

const configOf = (libraryFile: string) => ({
  ...readConfig({ RAPPORTEUR_MODEL_KEY: 'made-up' }),
  libraryFile,
  workers: 1,
});
const libraryFile = join(folder, 'library.db');

beforeAll(async () => {
  wire.listen({ onUnhandledRequest: 'error' });
  services = await openServices(configOf(libraryFile));
  for await (const { status } of services.ingest({ paths: [letter] })) expect(status).toBe('ingested');
}, 120_000);
afterAll(async () => {
  await services?.close();
  wire.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A verb of the command line over the library, or over files with another library named. */
async function run(args: readonly string[], library = libraryFile) {
  const { context, written } = cliContext();
  const code = await runCommandLine(
    args,
    {
      ...context,
      open: async () => ({ ...services, close: async () => undefined }),
      openFiles: async (named) => openFileServices(configOf(named ?? library)),
    },
    '1.2.3',
  );
  return { code, out: written.out.join('\n'), said: written.notes.join('\n') };
}

const noted = async () =>
  (await services.calls({ days: 1 })).calls.map(({ prompt, serves }) => [prompt, serves]);

describe('verbs over files that ask a model', () => {
  it('note their calls in the library that is there', async () => {
    const drafted = await run(['draft', letter, '--style', 'plain', '--with-model']);
    expect([drafted.code, drafted.said]).toEqual([0, expect.stringContaining('worded by')]);
    expect(await noted()).toContainEqual(['write-section', 'draft']);
    expect((await run(['extract', letter, '--with-model'])).code).toBe(0);
    expect(await noted()).toContainEqual(['extract-findings', 'extract']);
  }, 120_000);

  it('note them nowhere, and make no library, where there is none', async () => {
    const before = (await noted()).length;
    const library = join(folder, 'elsewhere', 'library.db');
    const drafted = await run(['draft', letter, '--style', 'plain', '--with-model', '--library', library]);
    expect(drafted.code).toBe(0);
    expect(existsSync(join(folder, 'elsewhere'))).toBe(false);
    expect(await noted()).toHaveLength(before);
  }, 120_000);

  it('draft all the same where the library cannot be opened, and say so', async () => {
    const broken = join(folder, 'broken.db');
    writeFileSync(broken, 'no library');
    const warned = new Promise<Error>((resolve) => {
      process.once('warning', resolve);
    });
    expect((await run(['draft', letter, '--style', 'plain', '--with-model', '--library', broken])).code).toBe(
      0,
    );
    expect((await warned).message).toContain('could not be noted');
  }, 120_000);
});

describe('drafts redraft --with-model', () => {
  it('has one section of a kept draft worded, and lets the others be', async () => {
    const { reportId } = (await services.listReports({ audience: 'internal' }))[0]!;
    const ask = { style: 'plain', body: 'Cabinet', on: '2026-01-20', today: '2026-01-05' };
    const kept = await services.saveDraft({ audience: 'internal', reportId, ask });
    const { code, out, said } = await run([
      'drafts',
      'redraft',
      kept.draftId,
      section,
      '--with-model',
      '--json',
    ]);
    expect(code).toBe(0);
    expect(said).toMatch(/is wording “What the inspectorate found” \(1 of 1\)/u);
    expect(said).toMatch(/\d+ sentences? (?:was|were) worded by Claude/u);
    const { draft, version } = JSON.parse(out) as StoredDraft;
    expect(version).toMatchObject({ number: 2, why: 'redrafted', section });
    const writtenIn = draft.sections.filter(({ paragraphs }) => paragraphs.some((one) => one.written));
    expect(writtenIn.map(({ key }) => key)).toEqual([section]);
    expect(draft.calls!.map(({ prompt }) => prompt)).toContain('write-section');
    const others = (of: StoredDraft['draft']) => of.sections.filter(({ key }) => key !== section);
    expect(others(draft)).toEqual(others(kept.draft));
    const again = await services.redraftSection({ audience: 'internal', draftId: kept.draftId, section });
    expect(JSON.stringify(again.draft.sections)).not.toContain('"written"');
    expect(readdirSync(folder)).not.toContain('elsewhere');
  }, 120_000);
});
