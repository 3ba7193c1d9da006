import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { type RunnableCase, runCases } from '../../src/evaluate/run-cases.ts';

function runnable(id: string, ask: RunnableCase<number>['ask']): RunnableCase<number> {
  const score = (output: number) => ({ figures: { hit: output }, why: '' });
  return { group: 'retrieval', id, kind: 'lookup', question: 'Well?', failed: { hit: 0 }, ask, score };
}

describe('runCases', () => {
  it('runs one after another in the order given', async () => {
    const seen: string[] = [];
    const slow = (id: string) =>
      runnable(id, async () => {
        seen.push(`${id} begins`);
        await Promise.resolve();
        seen.push(`${id} ends`);
        return 1;
      });
    const results = await runCases([slow('b'), slow('a')], 1000);
    expect(results.map((result) => result.id)).toEqual(['b', 'a']);
    expect(seen).toEqual(['b begins', 'b ends', 'a begins', 'a ends']);
  });

  it('gives a failing case its failed figures and goes on', async () => {
    const failing = runnable('a', () => Promise.reject(new AppError('question_empty', 'Ask something.')));
    const results = await runCases([failing, runnable('b', async () => 1)], 1000);
    expect(results[0]).toMatchObject({
      figures: { hit: 0, failed: 1 },
      why: 'failed: question_empty, Ask something.',
    });
    expect(results[1]).toMatchObject({ figures: { hit: 1, failed: 0 }, why: '' });
  });

  it('stops waiting at the deadline and tells the call', async () => {
    let told = false;
    const endless = runnable('a', (signal) => {
      signal.addEventListener('abort', () => {
        told = true;
      });
      return new Promise(() => {});
    });
    const [late] = await runCases([endless], 20);
    expect(late!.why).toMatch(/^failed: timeout/u);
    expect(told).toBe(true);
  });
});
