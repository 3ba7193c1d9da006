import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cleanEnvironment, cliCommand, runCli } from '../support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-doors-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line before any library is opened', () => {
  it('explains itself', async () => {
    const { code, out } = await runCli(['--help'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toMatch(/ingest[\s\S]*ask[\s\S]*Exit codes: 0 all well/);
  });

  it('prints the contract', async () => {
    const { code, out } = await runCli(['schema', 'answer', '--json'], { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(out).properties.status.enum).toContain('not_in_reports');
  });

  it('tells a setting that is wrong from a command that is', async () => {
    const setting = await runCli(['reports'], { cwd: folder, settings: { RAPPORTEUR_PORT: 'eighty' } });
    expect([setting.code, setting.err]).toEqual([1, expect.stringContaining('(config_invalid)')]);
    const command = await runCli(['report'], { cwd: folder });
    expect([command.code, command.err]).toEqual([2, expect.stringContaining('Did you mean')]);
  });

  it('makes no library for a verb that only reads', async () => {
    const library = join(folder, 'mistyped.db');
    for (const args of [['reports'], ['ask', 'Which lifts failed?']]) {
      const { code, err } = await runCli([...args, '--library', library], { cwd: folder });
      expect([code, err]).toEqual([1, expect.stringMatching(/rapporteur ingest.*\(library_missing\)/u)]);
    }
    expect(existsSync(library)).toBe(false);
  });

  it('reads settings from .env where it is started', async () => {
    writeFileSync(join(folder, '.env'), 'RAPPORTEUR_WORKERS=none\n');
    const { code, err } = await runCli(['reports'], { cwd: folder });
    rmSync(join(folder, '.env'));
    expect([code, err]).toEqual([1, expect.stringContaining('RAPPORTEUR_WORKERS')]);
  });

  it('refuses a question that is not UTF-8', () => {
    const command = `${cliCommand.map((part) => `'${part}'`).join(' ')} ask --json "$(printf 'caf\\351 closures?')"`;
    const run = spawnSync('sh', ['-c', command], { cwd: folder, env: cleanEnvironment(), encoding: 'utf8' });
    expect(run.status).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ code: 'question_invalid' });
    expect(run.stderr).toMatch(/^rapporteur: .*UTF-8.*\(question_invalid\)\n$/);
  });
});
