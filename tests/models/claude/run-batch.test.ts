import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ModelCall } from '../../../src/domain/model-call.ts';
import type { BatchAsk } from '../../../src/models/claude/batch-ask.ts';
import { groupBySize } from '../../../src/models/claude/group-by-size.ts';
import { type BatchOptions, runBatch } from '../../../src/models/claude/run-batch.ts';
import { fakeMessagesApi } from '../../support/fake-messages-api/fake-messages-api.ts';
import { madeRequest, madeSettings } from '../../support/fake-messages-api/made-request.ts';
import { blockLocation } from '../../support/fake-messages-api/message-events.ts';
import { skippingClock } from '../../support/fake-messages-api/skipping-clock.ts';
import { errorAnswer } from '../../support/fake-messages-api/stream-answer.ts';

const api = fakeMessagesApi();
const address = 'https://api.anthropic.com/v1/messages/batches';
const cited = 'Carers wait 12 weeks.';

interface Line {
  custom_id: string;
  result: Record<string, unknown>;
}

function succeeded(place: number, text: string, citations: unknown[] | null = null, stop = 'end_turn'): Line {
  const usage = { input_tokens: 1000, output_tokens: 100 };
  const content = [{ type: 'text', text, citations }];
  return {
    custom_id: `ask-${place}`,
    result: {
      type: 'succeeded',
      message: { id: 'msg_made', role: 'assistant', content, stop_reason: stop, usage },
    },
  };
}

/** A service of batches that has `looks` looks to go before it ends. */
function serveBatch(lines: Line[], looks = 1) {
  const seen = {
    created: [] as { custom_id: string; params: Record<string, unknown> }[],
    looks: 0,
    cancelled: 0,
    results: 0,
  };
  const batch = () => {
    const ended = seen.looks >= looks;
    return {
      id: 'msgbatch_made',
      type: 'message_batch',
      processing_status: ended ? 'ended' : 'in_progress',
      results_url: ended ? 'https://elsewhere.example.org/v1/messages/batches/msgbatch_made/results' : null,
    };
  };
  api.server.use(
    http.post(address, async ({ request }) => {
      const { requests } = (await request.json()) as { requests: typeof seen.created };
      seen.created.push(...requests);
      return HttpResponse.json(batch());
    }),
    http.get(`${address}/msgbatch_made`, () => {
      seen.looks++;
      return HttpResponse.json(batch());
    }),
    http.get(`${address}/msgbatch_made/results`, () => {
      seen.results++;
      return HttpResponse.text(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    }),
    http.post(`${address}/msgbatch_made/cancel`, () => {
      seen.cancelled++;
      return HttpResponse.json(batch());
    }),
  );
  return seen;
}

const { deadline: _, ...request } = madeRequest();
const prose = (id: string): BatchAsk => ({ id, request });
const filled = (id: string): BatchAsk => ({ id, request, schema: z.object({ quote: z.string() }) });

function run(asks: BatchAsk[], others: Partial<BatchOptions> = {}) {
  const prices = { input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75 };
  return runBatch(madeSettings({ prices }), asks, {
    deadline: performance.now() + 600_000,
    clock: skippingClock(),
    pollMs: 1000,
    ...others,
  });
}

describe('a batch', () => {
  it('gives each answer under its id, in the order of asking, at half the price', async () => {
    const seen = serveBatch(
      [succeeded(1, '{"quote":"Good."}'), succeeded(0, cited, [blockLocation(0, 0, 1, cited)])],
      3,
    );
    const told: ModelCall[] = [];
    const results = await run([prose('ashmere/carers 1'), filled('fenwick')], {
      tell: (call) => told.push(call),
    });
    expect(results).toMatchObject([
      {
        id: 'ashmere/carers 1',
        text: cited,
        stopReason: 'end_turn',
        events: [
          { type: 'text', text: cited },
          { type: 'citation', citation: { kind: 'blocks', document: 0, from: 0, to: 1, cited } },
          { type: 'stretch' },
        ],
      },
      { id: 'fenwick', value: { quote: 'Good.' } },
    ]);
    expect(told).toEqual(results.map(({ call }) => call));
    expect(told[0]).toMatchObject({
      inputTokens: 1000,
      outputTokens: 100,
      tries: 1,
      cost: expect.closeTo((3 * 1000 + 15 * 100) / 2e6, 10),
    });
    expect(seen.looks).toBeGreaterThanOrEqual(3);
    expect(seen.cancelled).toBe(0);
  });

  it('asks as single calls are asked, and is read at the address of the settings alone', async () => {
    const seen = serveBatch([succeeded(0, 'Yes.'), succeeded(1, '{"quote":"Yes."}')]);
    await run([prose('a'), filled('b')]);
    expect(seen.created.map(({ custom_id: id }) => id)).toEqual(['ask-0', 'ask-1']);
    expect(seen.created[0]?.params).toMatchObject({
      model: 'claude-sonnet-5-5',
      max_tokens: 500,
      stream: false,
    });
    expect(seen.created[1]?.params).toHaveProperty('output_config.format.type', 'json_schema');
    expect(seen.results).toBe(1);
  });

  it('tells what failed, one by one', async () => {
    const failing: Record<string, unknown>[] = [
      {
        type: 'errored',
        error: { type: 'error', error: { type: 'invalid_request_error', message: 'prompt is too long' } },
      },
      { type: 'errored', error: { type: 'error', error: { type: 'overloaded_error', message: 'busy' } } },
      { type: 'expired' },
      { type: 'canceled' },
      { type: 'errored' },
    ];
    const lines = failing.map((result, place) => ({ custom_id: `ask-${place}`, result }));
    serveBatch([
      ...lines,
      succeeded(5, 'No.', null, 'refusal'),
      succeeded(6, '{"quote":', null, 'max_tokens'),
      succeeded(7, 'no JSON'),
      succeeded(8, ' '),
      { custom_id: 'ask-9', result: { type: 'succeeded', message: null } as never },
    ]);
    const results = await run(
      [...'abcdef'].map(prose).concat([filled('g'), filled('h'), prose('i'), prose('j'), prose('missing')]),
    );
    const codes = [
      'model_too_long',
      'model_busy',
      'model_timeout',
      'cancelled',
      'model_unavailable',
      'model_refused',
      'model_unfinished',
      'model_garbled',
      'model_garbled',
      'model_garbled',
      'model_cut_off',
    ];
    expect(results.map(({ failure }) => failure?.code)).toEqual(codes);
    expect(results.map(({ call }) => call.failure)).toEqual(codes);
  });

  it('is looked at again when the service was away for a while', async () => {
    const seen = serveBatch([succeeded(0, 'Yes.')]);
    let away = 6;
    api.server.use(
      http.get(`${address}/msgbatch_made`, () => (away-- > 0 ? errorAnswer(500, 'api_error') : undefined)),
    );
    expect(await run([prose('a')])).toMatchObject([{ text: 'Yes.' }]);
    expect(seen.created).toHaveLength(1);
  });

  it('is not created again when a fault may have left one behind', async () => {
    let created = 0;
    const answerWith = (answers: Response[]) =>
      api.server.use(
        http.post(address, () => {
          created++;
          return answers.shift();
        }),
      );
    serveBatch([succeeded(0, 'Yes.')]);
    answerWith([errorAnswer(500, 'api_error')]);
    await expect(run([prose('a')])).rejects.toMatchObject({ code: 'model_unavailable' });
    expect(created).toBe(1);
    answerWith([errorAnswer(529, 'overloaded_error')]);
    expect(await run([prose('a')])).toMatchObject([{ text: 'Yes.' }]);
  });

  it('is cancelled with the service when its time is up, or whoever asked leaves', async () => {
    const late = serveBatch([], Number.POSITIVE_INFINITY);
    await expect(run([prose('a')], { deadline: performance.now() + 5000 })).rejects.toMatchObject({
      code: 'model_timeout',
    });
    expect(late.cancelled).toBe(1);
    const left = serveBatch([], Number.POSITIVE_INFINITY);
    const leaving = new AbortController();
    const clock = skippingClock();
    const leave = { ...clock, pause: async () => leaving.abort() };
    await expect(run([prose('a')], { signal: leaving.signal, clock: leave })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(left.cancelled).toBe(1);
  });

  it('is refused plainly where the service has none', async () => {
    const settings = madeSettings({ service: 'bedrock', region: 'eu-west-2' });
    await expect(runBatch(settings, [prose('a')], { deadline: performance.now() + 5000 })).rejects.toThrow(
      'no batches',
    );
  });

  it('of nothing asks nothing', async () => {
    expect(await run([])).toEqual([]);
  });
});

describe('groups by size', () => {
  it('keep the order and stay below both limits, but for one that is larger by itself', () => {
    const items = ['aa', 'bb', 'cccccccccc', 'd', 'e', 'f'];
    expect(groupBySize(items, { items: 3, characters: 9 })).toEqual([
      ['aa', 'bb'],
      ['cccccccccc'],
      ['d', 'e', 'f'],
    ]);
    expect(groupBySize(items, { items: 2, characters: 100 })).toHaveLength(3);
  });
});
