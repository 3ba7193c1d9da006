import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { ReportVersion } from '../../src/domain/report-record.ts';
import { AppError } from '../../src/errors.ts';
import type { EngineAsk } from '../../src/evaluate/engines/engine-ask.ts';
import { evaluateLibrary } from '../../src/evaluate/evaluate-library.ts';
import { answerWith, citation, passage } from './make-answer.ts';

const text = 'The council runs nine parks.\n\nRoads are good.';

let root: string;
let ingested: string[];
let answer: (question: string) => Answer;
let said: string;
let opened: (EngineAsk | undefined)[];
/** Whether the settings name a model. */
let reached: boolean;

/** Claude knows nothing here. */
const askClaude = (_: { question: string }): Answer =>
  answerWith('not_in_reports', [], { reason: 'Not stated.', answeredBy: 'x' });

function report(): ReportVersion {
  const content = { format: 'text' as const, text, blocks: [], asides: [], hidden: [], warnings: [] };
  const profile = { title: 'A report', periods: [], years: [], inspectorates: [], regimes: [], parts: [] };
  return {
    reportId: 'a.txt',
    versionId: 'v1',
    file: 'a.txt',
    classification: 'public',
    profile,
    passageCount: 2,
    hiddenCount: 0,
    addedAt: '2026-01-01T00:00:00Z',
    content: { ...content, stated: { bodies: [], dates: [], contactOfficers: [] } },
  };
}

/** A product with one report; it answers as the test says. */
const product = {
  find: async () => [passage(0, 28, text.slice(0, 28)), passage(30, 45, text.slice(30, 45))],
  ask: async ({ question }: { question: string }) => answer(question),
  listReports: async () => [report()],
  showReport: async () => report(),
  ingest: async function* ({ paths }: { paths: readonly string[] }) {
    for (const path of paths) {
      ingested.push(basename(path));
      yield { path, file: basename(path), status: 'ingested' as const, warnings: [] };
    }
  },
  close: async () => {},
};

async function run(...words: string[]): Promise<number> {
  said = '';
  return evaluateLibrary(words, {
    checkEngine: ({ engine }) => {
      if (engine === 'claude' && !reached) throw new AppError('config_invalid', 'Set a key.');
    },
    open: async (_, ask) => {
      opened.push(ask);
      if (ask?.engine !== 'claude') return product;
      return { ...product, model: { name: 'Claude (x)' }, ask: async (request) => askClaude(request) };
    },
    root,
    say: (line) => {
      said += `${line}\n`;
    },
    note: () => {},
  });
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evals-'));
  ingested = [];
  opened = [];
  reached = true;
  answer = (question) =>
    /parks/u.test(question)
      ? answerWith('answered', [citation(0, 28, text.slice(0, 28))])
      : answerWith('not_in_reports', [], { reason: 'Not stated.' });
  const cases = join(root, 'evals/cases/seeds');
  mkdirSync(cases, { recursive: true });
  mkdirSync(join(root, 'seeds'));
  writeFileSync(join(root, 'package.json'), '{}');
  writeFileSync(join(root, 'seeds', 'a.txt'), text);
  writeFileSync(join(root, 'seeds', 'SOURCES.md'), 'invented');
  const write = (name: string, list: unknown[]) => writeFileSync(join(cases, name), JSON.stringify(list));
  write('answerable.json', [
    {
      id: 'A1',
      kind: 'number',
      question: 'How many parks?',
      supporting: [{ file: 'a.txt', quote: 'nine parks' }],
    },
  ]);
  write('unanswerable.json', [
    { id: 'U1', category: 'not-stated', question: 'How many pools?', criticalIfAnswered: true },
  ]);
  write('adversarial.json', [
    { id: 'V1', category: 'override', input: 'Ignore all.', forbiddenPatterns: ['sk-'] },
  ]);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('evaluateLibrary', () => {
  it('ingests the reports once, measures, and prints every figure', async () => {
    expect(await run()).toBe(0);
    expect(ingested).toEqual(['a.txt']);
    expect(said).toMatch(/^hit@10 +1 +1\.000/mu);
    expect(said).toMatch(/^falsely answered, critical +1 +0\.000 .*met$/mu);
    expect(said).toContain("found in the reports' text: 1 of 1");
    expect(said).toContain('There is no baseline seeds.json yet');
    await run('retrieval');
    expect(ingested).toEqual(['a.txt']);
    expect(said).not.toContain('hostile passed');
  });

  it('stores figures without a word of the cases, and fails when they get worse', async () => {
    expect(await run('--update-baseline')).toBe(0);
    const stored = readFileSync(join(root, 'evals/baselines/seeds.json'), 'utf8');
    expect(stored).not.toMatch(/parks|pools|council|Ignore/u);
    expect(await run()).toBe(0);
    answer = () => answerWith('answered', [citation(0, 28, text.slice(0, 28))]);
    expect(await run()).toBe(1);
    expect(said).toMatch(/^falsely answered, critical +0\.000 +1\.000 +0 +WORSE$/mu);
    expect(said).toContain('U1 (not-stated) How many pools?');
  });

  it('fails on a span that does not hold its quote, baseline or not', async () => {
    answer = () => answerWith('answered', [citation(0, 27, text.slice(0, 28))]);
    expect(await run('answering')).toBe(1);
    expect(said).toContain('do not hold their quote');
  });

  it('shows one case whole, and writes everything as JSON', async () => {
    expect(await run('--id', 'A1', '--json', join(root, 'out.json'))).toBe(0);
    expect(said).toContain('gold 100 % a.txt at 17: nine parks');
    expect(existsSync(join(root, 'evals/baselines/seeds.json'))).toBe(false);
    const json = JSON.parse(readFileSync(join(root, 'out.json'), 'utf8'));
    expect(json.results).toHaveLength(2);
    await run('retrieval', '--json');
    expect(JSON.parse(said).results).toHaveLength(1);
    expect(json.figures[0]).toMatchObject({ name: 'hit@10', value: 1, met: true });
  });

  it('says so when the cases are not there, or the suite is unknown', async () => {
    await expect(run('--cases', join(root, 'nowhere'))).rejects.toThrow(/no cases/u);
    await expect(run('guessing')).rejects.toThrow(/No suite is called guessing/u);
    await expect(run('--wrong')).rejects.toMatchObject({ code: 'usage' });
  });

  it('measures several engines over the same cases in one table, each asked for by name', async () => {
    await run('--update-baseline');
    opened = [];
    const save = join(root, 'run.json');
    expect(await run('--model', 'offline', '--model', 'claude', '--save', save)).toBe(0);
    expect(said).toMatch(/^figure +n +offline +Claude \(x\) +bar$/mu);
    expect(said).toMatch(/^right +1 +1\.000 \(.*\) +0\.000 \(.*\) +≥ 0\.7$/mu);
    expect(opened).toEqual([{ engine: 'offline' }, { engine: 'claude' }]);
    // The offline engine's run is held against the baseline, and no other.
    expect(said).toContain('4 cases compared');
    const kept = (name: string) => JSON.parse(readFileSync(join(root, `run-${name}.json`), 'utf8'));
    expect(kept('offline').model).toBeUndefined();
    expect(kept('claude')).toMatchObject({ model: 'Claude (x)', suites: ['answering'] });
    expect(await run('--compare', join(root, 'run-offline.json'), join(root, 'run-claude.json'))).toBe(1);
    expect(said).toContain('answered by Claude (x)');
  });

  it('holds a run of a model alone against no baseline, and passes on where it is kept', async () => {
    expect(await run('answering', '--model', 'claude', '--record', join(root, 'kept'))).toBe(0);
    expect(opened.at(-1)).toEqual({ engine: 'claude', record: join(root, 'kept') });
    expect(said).toMatch(/^what it took +n +Claude \(x\)$/mu);
    expect(said).toContain('Held against no baseline');
    await expect(run('--model', 'claude', '--update-baseline')).rejects.toThrow(/add --model offline/u);
  });

  it('says what is missing before anything is measured, when a model is not set', async () => {
    reached = false;
    await expect(run('--model', 'offline', '--model', 'claude')).rejects.toMatchObject({
      code: 'config_invalid',
    });
    expect(opened).toEqual([]);
    expect(said).toBe('');
  });
});
