import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { cliCommand, runCli } from '../support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-package-'));
const settings = { RAPPORTEUR_MODEL_SERVICE: 'bedrock', RAPPORTEUR_MODEL_REGION: 'eu-west-2' };
const letter = `# Fenwick County Council: annual performance assessment of adult social care 2008/09

The Care Quality Commission (CQC) assessed adult social care in Fenwick County Council in 2008/09.

## Carers

4.1 The Commission found that carers waited eight weeks for a break.

4.2 The Commission found that transport to day centres ran late.
`;

/** The command line on a machine where the optional packages were left out. */
const [node = '', ...program] = cliCommand;
const leavesOut = `export async function resolve(name, context, next) {
  if (/^@anthropic-ai.(?:bedrock|vertex)-sdk/u.test(name))
    throw Object.assign(new Error('It is not there.'), { code: 'ERR_MODULE_NOT_FOUND' });
  return next(name, context);
}`;
const hook = `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(leavesOut)}`)});`;
const command = [node, '--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...program];

beforeAll(async () => {
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'fenwick.md'), letter);
  const { code, err } = await runCli(['ingest', 'in'], { cwd: folder });
  expect([code, err]).toEqual([0, expect.any(String)]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('says once what to install where the package of a cloud service is missing, and answers each question offline', async () => {
  const questions = [
    'What did CQC say about carers in Fenwick?',
    'What did CQC say about transport in Fenwick?',
  ];
  const input = questions.map((question, at) => JSON.stringify({ id: `q${at}`, question })).join('\n');
  const { code, err, lines } = await runCli(['ask', '--from', '-', '--json'], {
    cwd: folder,
    settings,
    command,
    input,
  });
  expect(code).toBe(0);
  expect(err.match(/npm install @anthropic-ai\/bedrock-sdk/gu)).toHaveLength(1);
  expect(err).toContain('RAPPORTEUR_MODEL_SERVICE is bedrock');
  const answers = lines as Answer[];
  expect(answers).toHaveLength(2);
  for (const { answeredBy, claims, notice } of answers) {
    expect(answeredBy).toBe('offline');
    expect(claims.length).toBeGreaterThan(0);
    expect(notice).toContain('No language model is set up');
  }
}, 120_000);
