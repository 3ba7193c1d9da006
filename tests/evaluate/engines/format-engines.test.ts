import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import type { ModelCall } from '../../../src/domain/model-call.ts';
import type { CaseResult } from '../../../src/evaluate/case-result.ts';
import type { EngineRun } from '../../../src/evaluate/engines/engine-run.ts';
import { formatEngines, formatModelUse } from '../../../src/evaluate/engines/format-engines.ts';
import { answerWith, citation } from '../make-answer.ts';

const call = (more: Partial<ModelCall> = {}): ModelCall => ({
  ...{ prompt: 'answer-question', promptVersion: 1, promptHash: '0123456789abcdef', model: 'claude-x' },
  ...{ inputTokens: 1000, outputTokens: 50, cacheReadTokens: 600, cacheWriteTokens: 30, cost: 0.25 },
  ...{ durationMs: 900, tries: 1, stopReason: 'end_turn' },
  ...more,
});
const claimed = [citation(0, 5, 'Parks')];

function result(id: string, right: number, ms: number, more: Partial<Answer> = {}): CaseResult {
  const figures = { right, wrong: 1 - right, refused: 0, failed: 0 };
  const output = { ...answerWith('answered', claimed), ...more };
  return { group: 'answerable', id, kind: 'lookup', figures, question: 'How?', why: '', ms, output };
}

function run(engine: EngineRun['engine'], results: CaseResult[], more: Partial<EngineRun> = {}): EngineRun {
  const texts = { byFile: new Map(), reports: new Map(), ofVersion: () => undefined };
  const evaluation = { results, cases: [], absent: [], texts };
  return { engine, evaluation, suites: ['answering'], reports: [], ...more };
}

const retrieval: CaseResult = { ...result('R', 0, 5), group: 'retrieval', figures: { hit: 1, all: 1 } };
const offline = run('offline', [
  result('A', 1, 10, { answeredBy: 'offline' }),
  result('B', 0, 20, { answeredBy: 'offline' }),
  retrieval,
]);
const answers = [
  result('A', 1, 900, {
    answeredBy: 'claude-x',
    calls: [call()],
    unsupported: [{ text: 'It rose.', reasons: [] }],
  }),
  result('B', 1, 1100, {
    answeredBy: 'offline',
    notice: 'The model did not answer.',
    calls: [call({ failure: 'model_timeout', outputTokens: 0 })],
  }),
];
const claude = run('claude', answers, { model: { name: 'Claude (claude-x)' } });

const row = (text: string, name: string) =>
  text
    .split('\n')
    .find((line) => line.startsWith(name))
    ?.slice(name.length)
    .trim()
    .split(/ {2,}/u);

describe('formatEngines', () => {
  const table = formatEngines([offline, claude]);

  it('sets figures side by side, with their intervals', () => {
    expect(row(table, 'figure')).toEqual(['n', 'offline', 'Claude (claude-x)', 'bar']);
    const [n, before, now, bar] = row(table, 'right')!;
    expect([n, bar]).toEqual(['2', '≥ 0.7']);
    expect(before).toMatch(/^0\.500 \(/u);
    expect(now).toMatch(/^1\.000 \(/u);
  });

  it('leaves the column empty for a suite that no model changes', () => {
    expect(row(table, 'hit@10 ')?.slice(0, 3)).toEqual(['1', '1.000 (0.21–1.00)', '–']);
  });

  it('adds up what the model took, and where the offline engine answered instead', () => {
    expect(row(table, 'cost, US dollars')).toEqual(['0', '0.5000']);
    expect(row(table, 'tokens in')).toEqual(['–', '2,000']);
    expect(row(table, 'tokens out')).toEqual(['–', '50']);
    expect(row(table, 'tokens read from the cache')).toEqual(['–', '1,200']);
    expect(row(table, 'tokens written to the cache')).toEqual(['–', '60']);
    expect(row(table, 'calls  ')).toEqual(['–', '2']);
    expect(row(table, 'calls that failed')).toEqual(['–', '1']);
    expect(row(table, 'unsupported sentences, left out')).toEqual(['–', '1']);
    expect(row(table, 'answers by the offline engine instead')).toEqual(['–', '1']);
    expect(row(table, 'milliseconds, answer, p95')).toEqual(['2', '20', '1100']);
  });

  it('tells no cost as nought where prices are not set', () => {
    const { cost: _, ...unpriced } = call();
    const one = (calls: ModelCall[]) =>
      formatModelUse({ ...claude, evaluation: run('claude', [result('A', 1, 1, { calls })]).evaluation });
    expect(row(one([unpriced]), 'cost, US dollars')).toEqual(['no prices set']);
    expect(row(one([call(), unpriced]), 'cost, US dollars')).toEqual(['0.2500 or more']);
    expect(one([unpriced])).toContain('Set RAPPORTEUR_MODEL_PRICES');
    expect(table).not.toContain('RAPPORTEUR_MODEL_PRICES');
  });

  it('labels made-up recordings above the table and at the column, and tells no times of them', () => {
    const model = { name: 'made-up recordings', replayed: true, madeUp: true } as const;
    const text = formatEngines([offline, { ...claude, model }]);
    expect(text.split('\n')[0]).toMatch(/^MADE-UP RECORDINGS: .* say nothing of a real model\.$/u);
    expect(row(text, 'figure')?.[2]).toBe('made-up recordings');
    expect(row(text, 'milliseconds, answer, p50')).toEqual(['2', '10', 'replayed']);
    expect(table).not.toContain('MADE-UP');
  });
});
