import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import type { Config } from '../../src/config.ts';
import { contractSchemas } from '../../src/domain/contract-schemas.ts';
import { Secret } from '../../src/domain/secret.ts';
import { openFileServices } from '../../src/services/open-file-services.ts';
import { marking, says } from '../draft/with-model/written-sections.ts';
import { wordParts } from '../draft/word/word-parts.ts';
import { cliContext } from '../support/cli-context.ts';
import { type Script, scriptedModel } from '../support/scripted-model.ts';
import { projectFolder } from '../support/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-worded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const letter = join(projectFolder, 'evals/cases/letters/thornhill-ofsted-focused-visit-letter-2025.txt');
const without: Config = { libraryFile: 'none', host: '127.0.0.1', port: 0 };
const model = {
  service: 'anthropic' as const,
  model: 'scripted-1',
  key: new Secret('k'),
  answerMs: 5000,
  silenceMs: 5000,
  inputTokens: 10_000,
  outputTokens: 4000,
};
const worded =
  'Strategy meetings were held without health professionals in four cases out of ten, and minutes circulated late.';
const writes: readonly Script[] = [
  marking(
    [worded, 'four cases out of ten', 'Minutes are'],
    ['Supervision helps workers to think.', 'list of tasks'],
  ),
  says(''),
];

async function run(
  args: readonly string[],
  { config = { ...without, model } as Config, scripts = writes } = {},
) {
  const { context, written, interrupt } = cliContext();
  const openFiles = async () => openFileServices(config, { model: scriptedModel({ writes: scripts }) });
  const code = await runCommandLine(
    ['draft', letter, '--style', 'plain', '--body', 'Cabinet', '--on', '2026-01-20', ...args],
    { ...context, openFiles },
    '1.2.3',
  );
  return {
    code,
    out: written.out.join('\n'),
    said: written.notes.join(' ').replace(/\s+/gu, ' '),
    interrupt,
  };
}

describe('draft --with-model', () => {
  it('says which section is being worded, what came of it, and what it took', async () => {
    const { code, said, out } = await run(['--with-model']);
    expect(code).toBe(0);
    expect(said).toContain('is wording “What the inspectorate found” (1 of 1)');
    expect(said).toContain(
      '1 sentence was worded by Scripted (scripted-1); read them against the source. 1 more was left out',
    );
    expect(said).toContain('2 calls: 200 tokens sent, 20 written.');
    expect(out).toContain(worded);
    expect(out).not.toContain('Supervision helps');
  });

  it('prints its calls and what was left out as JSON that fits the published schema', async () => {
    const { out } = await run(['--with-model', '--json']);
    const { calls, held } = contractSchemas.draft.parse(JSON.parse(out));
    expect(calls!.map(({ prompt }) => prompt)).toEqual(['write-section', 'write-section']);
    expect(held).toEqual([
      expect.objectContaining({
        section: 'inspectorate-findings',
        text: 'Supervision helps workers to think.',
        asking: 1,
      }),
    ]);
  });

  it('asks no model without it', async () => {
    const { out, code } = await run(['--json'], { scripts: [] });
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out))).not.toContain('calls');
    expect(out).not.toMatch(/"written"|"held"/u);
  });

  it('names the setting where no model is set up, before anything is read', async () => {
    const { code, said, out } = await run(['--with-model'], { config: without });
    expect(code).toBe(1);
    expect(said).toContain('RAPPORTEUR_MODEL_KEY');
    expect(out).toBe('');
  });

  it('marks the words in the working copy as any others, lists them on its front sheet, and leaves the agenda copy clean', async () => {
    const [copy, agenda] = [join(folder, 'draft.docx'), join(folder, 'agenda')];
    const override = ['--override', 'Ama Okoro', '--reason', 'A test'];
    expect((await run(['--with-model', '--out', copy, '--agenda', agenda, ...override])).code).toBe(0);
    const working = wordParts(readFileSync(copy));
    const body = working.get('word/document.xml')!;
    const at = body.indexOf('in four cases out of ten, and minutes');
    expect(at).toBeGreaterThan(0);
    expect(body.slice(at, at + 900)).toContain('footnoteReference');
    expect(body).toContain('Words of a language model in “What the inspectorate found”');
    const [report] = readdirSync(agenda).filter((name) => name.endsWith('childrens.docx'));
    const clean = [...wordParts(readFileSync(join(agenda, report!))).values()].join('');
    expect(clean).toContain('in four cases out of ten, and minutes');
    expect(clean).not.toMatch(/language model|footnoteReference|model:/u);
  });
});
