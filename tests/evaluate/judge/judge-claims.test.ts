import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import type { CaseResult } from '../../../src/evaluate/case-result.ts';
import type { EngineRun } from '../../../src/evaluate/engines/engine-run.ts';
import { evaluateLibrary } from '../../../src/evaluate/evaluate-library.ts';
import { judgeOptions } from '../../../src/evaluate/judge/judge-options.ts';
import { judgeTasks } from '../../../src/evaluate/judge/judge-tasks.ts';
import type { Judge } from '../../../src/evaluate/judge/judged-claim.ts';
import { answerWith, citation } from '../make-answer.ts';

let root: string;
let said: string;
let noted: string;
let judge: Judge;

let verdicts: Record<string, boolean[]>;

/** What it says of each claim, one a time it is asked. */
const usual: Record<string, boolean[]> = {
  'claims/T1': [true, true, true],
  'claims/T2': [true, false, true],
  'claims/L1': [false, false, false],
  'claims/L2': [true, true, true],
};

beforeEach(() => {
  verdicts = { ...usual };
  root = mkdtempSync(join(tmpdir(), 'judge-'));
  mkdirSync(join(root, 'own/claims'), { recursive: true });
  mkdirSync(join(root, 'seeds'));
  writeFileSync(join(root, 'seeds/a.txt'), 'A report.');
  const line = (id: string, supported: boolean) =>
    JSON.stringify({ id, quote: `Words of ${id}.`, context: [], claim: `Claim ${id}.`, supported });
  writeFileSync(
    join(root, 'own/claims/ours.jsonl'),
    [line('T1', true), line('T2', true), line('L1', false), line('L2', false)].join('\n'),
  );
  judge = {
    name: 'Claude (x)',
    judge: async (lines) =>
      lines.map(({ id }) => ({
        id,
        judgements: (verdicts[id] ?? []).map((supported) => ({ supported, why: `Because of ${id}.` })),
        calls: [],
      })),
  };
});
afterEach(() => rmSync(root, { recursive: true }));

async function run(...words: string[]): Promise<number> {
  [said, noted] = ['', ''];
  return evaluateLibrary(['claims', '--cases', join(root, 'own'), ...words], {
    open: () => Promise.reject(new Error('No library is needed.')),
    // The checker sees through both lies and turns down one truth.
    openClaims:
      () =>
      ({ id }) => ({ id, supported: id === 'T1', reasons: [] }),
    openJudge: () => judge,
    root,
    say: (line) => {
      said += `${line}\n`;
    },
    note: (line) => {
      noted += `${line}\n`;
    },
  });
}

const row = () =>
  said
    .split('\n')
    .find((line) => line.startsWith('suite claims'))
    ?.split(/ {2,}/u);

describe('a judge beside the suites', () => {
  it('is told apart from itself, the checker and the truth, and changes no exit code', async () => {
    expect(await run('--judge')).toBe(0);
    const [, n, failed, unanimous, supported, checker, checkerKappa, truth, truthKappa] = row()!;
    expect([n, failed]).toEqual(['4', '0']);
    expect(unanimous).toMatch(/^0\.75 \(/u);
    expect(supported).toMatch(/^0\.75 \(/u);
    expect(checker).toMatch(/^0\.50 \(/u);
    expect(checkerKappa).toBe('0.20');
    expect(truth).toMatch(/^0\.75 \(/u);
    expect(truthKappa).toBe('0.50');
    expect(said).toContain('2 that judge and checker see differently');
    expect(said).toContain(
      'claims/L2 checker: not supported; judge: supported, supported, supported; it is false',
    );
    expect(said).toContain('judge: Because of claims/T2.');
  });

  it('counts a claim as failed of which no judgement came', async () => {
    verdicts['claims/T1'] = [];
    expect(await run('--judge')).toBe(0);
    expect(row()!.slice(1, 3)).toEqual(['4', '1']);
  });

  it('leaves what was measured standing when it fails', async () => {
    judge = {
      name: 'Claude (x)',
      judge: () => Promise.reject(new AppError('model_busy', 'The model is busy.')),
    };
    expect(await run('--judge')).toBe(0);
    expect(said).toContain('true paraphrases turned down');
    expect(noted).toContain('Nothing was judged: The model is busy.');
  });

  it('labels made-up recordings', async () => {
    judge = { ...judge, madeUp: true };
    await run('--judge');
    expect(said).toContain('MADE-UP RECORDINGS');
  });
});

describe('judgeOptions', () => {
  it('asks three times, a hundred claims of a kind, unless told', () => {
    expect(judgeOptions({})).toBeUndefined();
    expect(judgeOptions({ judge: true })).toEqual({ repeat: 3, most: 100, batch: false });
    const all = { judge: true, repeat: '5', 'judge-most': '7', batch: true };
    expect(judgeOptions(all)).toEqual({ repeat: 5, most: 7, batch: true });
  });

  it('refuses what makes no sense', () => {
    expect(() => judgeOptions({ batch: true })).toThrow(/add --judge/u);
    expect(() => judgeOptions({ judge: true, repeat: '0' })).toThrow(/--repeat takes/u);
    expect(() => judgeOptions({ judge: true, batch: true, replay: 'said' })).toThrow(/leave out --batch/u);
  });
});

describe('judgeTasks', () => {
  const result = (id: string, answeredBy: string): CaseResult => ({
    ...{ group: 'answerable', id, kind: 'lookup', figures: {}, question: '?', why: '', ms: 1 },
    output: { ...answerWith('answered', [citation(0, 5, `Words ${id}`)]), answeredBy },
  });
  const texts = { byFile: new Map(), reports: new Map(), ofVersion: () => undefined };
  const runOf = (results: CaseResult[]): EngineRun => ({
    engine: 'claude',
    model: { name: 'Claude (x)' },
    evaluation: { results, cases: [], absent: [], texts },
    suites: ['answering'],
    reports: [],
  });
  const check = ({ id }: { id: string }) => ({ id, supported: true, reasons: [] });

  it("takes the claims that a model wrote, and not the offline engine's", async () => {
    const tasks = await judgeTasks([runOf([result('A', 'x'), result('B', 'offline')])], check, 9);
    expect(tasks.map(({ line, source }) => [line.quote, source])).toEqual([
      ['Words A', 'claims of Claude (x)'],
    ]);
  });

  it('draws the same ones when another claim comes or goes', async () => {
    const ids = Array.from({ length: 20 }, (_, at) => `Q${at}`);
    const drawn = async (of: string[], most: number) =>
      (await judgeTasks([runOf(of.map((id) => result(id, 'x')))], check, most)).map(({ line }) => line.quote);
    const five = await drawn(ids, 5);
    expect(five).toHaveLength(5);
    const without = ids.filter((id) => !five.includes(`Words ${id}`));
    const rest = ids.filter((id) => id !== without[0]);
    expect(await drawn(rest, 5)).toEqual(five);
  });
});
