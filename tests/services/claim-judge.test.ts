import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openClaimJudge } from '../../src/services/claim-judge.ts';
import { fakeClaudeHandlers } from '../support/fake-claude.ts';

const server = setupServer(...fakeClaudeHandlers());
let folder: string;
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  folder = mkdtempSync(join(tmpdir(), 'claim-judge-'));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const config = readConfig({
  RAPPORTEUR_MODEL_KEY: 'made-up',
  RAPPORTEUR_MODEL_PRICES: 'input:2; output:10; cache read:1; cache write:2',
});
const settings = config.model!;
const quote = 'Carers in Fenwick waited eight weeks for a break.';
const lines = [
  { id: 'yes', quote, context: ['Fenwick County Council'], claim: 'Carers waited eight weeks for a break.' },
  { id: 'no', quote, context: [], claim: 'Carers waited 12 weeks for a break.' },
];
const calm = { batch: false, note: () => {} };

describe('openClaimJudge', () => {
  it('has each claim judged as often as was said, by the prompt for it', async () => {
    const judge = openClaimJudge(config, { engine: 'claude' }, settings, { repeat: 3 });
    const [yes, no] = await judge.judge(lines, calm);
    expect(yes).toMatchObject({ id: 'yes' });
    expect(yes!.judgements.map(({ supported }) => supported)).toEqual([true, true, true]);
    expect(no!.judgements[0]).toMatchObject({ supported: false, kind: 'number' });
    expect(no!.calls).toHaveLength(3);
    expect(no!.calls[0]).toMatchObject({ prompt: 'judge-support', stopReason: 'end_turn' });
  });

  it('judges the same in batches, at half the price', async () => {
    const ask = { engine: 'claude' } as const;
    const judge = openClaimJudge(config, ask, settings, { repeat: 2, pollMs: 1 });
    const notes: string[] = [];
    const [one, other] = await judge.judge(lines, { batch: true, note: (line) => notes.push(line) });
    expect(notes.at(-1)).toBe('Judging: 4 of 4 requests of the batches have ended.');
    expect(one!.judgements.map(({ supported }) => supported)).toEqual([true, true]);
    expect(other!.judgements.map(({ kind }) => kind)).toEqual(['number', 'number']);
    const [dear] = await judge.judge(lines, calm);
    const { cost = 0, inputTokens } = one!.calls[0]!;
    expect(inputTokens).toBe(dear!.calls[0]!.inputTokens);
    expect(cost).toBeCloseTo(dear!.calls[0]!.cost! / 2, 8);
  });

  it('records each repetition by itself, and plays it without a key', async () => {
    const opening = { repeat: 2 };
    const live = openClaimJudge(config, { engine: 'claude', record: folder }, settings, opening);
    const said = await live.judge(lines, calm);
    expect(readdirSync(folder).sort()).toEqual(['judge-1', 'judge-2']);
    const ask = { engine: 'claude', replay: folder } as const;
    const played = openClaimJudge(readConfig({}), ask, settings, opening);
    const again = await played.judge(lines, calm);
    expect(again.map(({ judgements }) => judgements)).toEqual(said.map(({ judgements }) => judgements));
    expect(again[0]!.calls[0]).toMatchObject({ replayed: true });
  });

  it('goes on when a judgement fails, and counts it', async () => {
    const ask = { engine: 'claude', replay: folder } as const;
    const played = openClaimJudge(readConfig({}), ask, settings, { repeat: 1 });
    const [unknown] = await played.judge([{ ...lines[0]!, claim: 'Never judged.' }], calm);
    expect(unknown!.judgements).toEqual([]);
    expect(unknown!.calls[0]).toMatchObject({ failure: 'model_not_recorded' });
  });
});
