import { describe, expect, it } from 'vitest';
import { callsSchema } from '../../src/domain/kept-call.ts';
import { listModelCalls } from '../../src/store/list-model-calls.ts';
import { saveModelCall } from '../../src/store/save-model-call.ts';
import { sumModelCalls } from '../../src/store/sum-model-calls.ts';
import { madeCall } from '../support/made-call.ts';
import { temporaryStore } from './with-store.ts';

const early = '2000-01-01T00:00:00.000Z';

describe('calls of a language model', () => {
  it('are kept whole, and listed with the newest first', async () => {
    const store = await temporaryStore();
    const first = madeCall();
    const second = madeCall({
      at: '2026-03-03T09:30:00.000Z',
      serves: 'extract',
      prompt: 'extract-findings',
      cost: 0.0125,
      firstWordMs: 300,
      requestId: 'req_1',
      failure: 'model_busy',
      replayed: true,
    });
    for (const call of [first, second]) await saveModelCall(store, call);
    expect(await listModelCalls(store, early, 10)).toEqual([second, first]);
    expect(await listModelCalls(store, early, 1)).toEqual([second]);
    expect(await listModelCalls(store, '2026-03-03T00:00:00.000Z', 10)).toEqual([second]);
  });

  it('are summed by day and prompt, with a cost where any is known', async () => {
    const store = await temporaryStore();
    for (const call of [
      madeCall({ cost: 0.25 }),
      madeCall({ cost: 0.5, failure: 'model_busy' }),
      madeCall({ prompt: 'judge-support', serves: 'eval' }),
      madeCall({ at: '2026-03-01T09:30:00.000Z' }),
    ])
      await saveModelCall(store, call);
    const sums = await sumModelCalls(store, early);
    expect(sums).toEqual([
      {
        day: '2026-03-02',
        prompt: 'answer-question',
        calls: 2,
        failed: 1,
        inputTokens: 2400,
        outputTokens: 80,
        cacheReadTokens: 0,
        cacheWriteTokens: 1800,
        cost: 0.75,
      },
      expect.objectContaining({ day: '2026-03-02', prompt: 'judge-support', calls: 1, failed: 0 }),
      expect.objectContaining({ day: '2026-03-01', prompt: 'answer-question', calls: 1 }),
    ]);
    expect(sums[1]).not.toHaveProperty('cost');
    expect(callsSchema.parse({ calls: await listModelCalls(store, early, 10), sums }).sums).toEqual(sums);
  });

  it('are taken out 400 days later', async () => {
    const store = await temporaryStore();
    const old = madeCall({ at: '2025-01-25T09:30:00.000Z' });
    const kept = madeCall({ at: '2025-01-26T09:30:00.000Z' });
    for (const call of [old, kept]) await saveModelCall(store, call);
    await saveModelCall(store, madeCall());
    expect(await listModelCalls(store, early, 10)).toEqual([madeCall(), kept]);
  });
});
