import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/create-program.ts';
import type { Calls } from '../../src/domain/kept-call.ts';
import { cliContext } from '../support/cli-context.ts';
import { madeCall } from '../support/made-call.ts';

async function run(words: string[], kept: Calls) {
  const asked: number[] = [];
  const { context, written } = cliContext({
    calls: async ({ days }) => {
      asked.push(days);
      return kept;
    },
  });
  const program = createProgram(context, '1.0.0', () => undefined);
  await program.parseAsync(['node', 'rapporteur', 'calls', ...words]);
  return { asked, written };
}

const sum = { day: '2026-03-02', prompt: 'answer-question', inputTokens: 2400, outputTokens: 80 };
const kept: Calls = {
  calls: [
    madeCall({ cost: 0.0125, cacheReadTokens: 900, cacheWriteTokens: 0 }),
    madeCall({ failure: 'model_busy' }),
  ],
  sums: [
    { ...sum, calls: 2, failed: 1, cacheReadTokens: 900, cacheWriteTokens: 7, cost: 0.0125 },
    { ...sum, prompt: 'judge-support', calls: 3, failed: 0, cacheReadTokens: 0, cacheWriteTokens: 0 },
  ],
};

describe('rapporteur calls', () => {
  it('prints each call, and what each day and all of them took', async () => {
    const { written, asked } = await run([], kept);
    expect(asked).toEqual([30]);
    const [, , first, second, , , , , judged, all] = written.out.map((line) => line.split(/\s{2,}/u));
    expect(first).toEqual([
      '2026-03-02 09:30',
      'answer-question@1',
      'claude-made',
      '1,200',
      '40',
      '900',
      '0',
      '$0.0125',
      '813',
      'end_turn',
    ]);
    expect(second?.at(-1)).toBe('model_busy');
    expect(judged).toEqual(['2026-03-02', 'judge-support', '3', '0', '2,400', '80', '0', '0']);
    expect(all).toEqual(['all', '5', '1', '4,800', '160', '900', '7', '$0.0125']);
  });

  it('prints them as JSON, of as many days as asked for', async () => {
    const { written, asked } = await run(['--json', '--days', '7'], kept);
    expect(asked).toEqual([7]);
    expect(JSON.parse(written.out.join(''))).toEqual(kept);
  });

  it('says so when none was made', async () => {
    const { written } = await run(['--days', '1'], { calls: [], sums: [] });
    expect(written.out).toEqual(['No language model was asked in the last day.']);
  });

  it('refuses days that are none', async () => {
    await expect(run(['--days', '0'], kept)).rejects.toThrow('a whole number from 1 to 400');
  });
});
