import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { runBatch } from '../../../src/models/claude/run-batch.ts';
import { fakeMessagesApi } from '../../support/fake-messages-api/fake-messages-api.ts';
import { madeRequest, madeSettings } from '../../support/fake-messages-api/made-request.ts';
import { skippingClock } from '../../support/fake-messages-api/skipping-clock.ts';

const api = fakeMessagesApi();
const address = 'https://api.anthropic.com/v1/messages/batches';
const asked = ['a', 'b', 'c', 'd'];

const results = asked
  .map((_, at) => JSON.stringify({ custom_id: `ask-${at}`, result: { type: 'expired' } }))
  .join('\n');

const batch = (processing?: number) => ({
  id: 'msgbatch_made',
  type: 'message_batch',
  processing_status: processing === 0 ? 'ended' : 'in_progress',
  results_url: processing === 0 ? `${address}/msgbatch_made/results` : null,
  ...(processing === undefined ? {} : { request_counts: { processing } }),
});

/** A service that shows one state after the other; the last has none left to work on. */
async function toldOf(...processing: (number | undefined)[]) {
  const states = [...processing];
  api.server.use(
    http.post(address, () => HttpResponse.json(batch(asked.length))),
    http.get(`${address}/msgbatch_made`, () =>
      HttpResponse.json(batch(states.length > 1 ? states.shift() : states[0])),
    ),
    http.get(`${address}/msgbatch_made/results`, () => HttpResponse.text(results)),
  );
  const told: object[] = [];
  const { deadline: _, ...request } = madeRequest();
  await runBatch(
    madeSettings(),
    asked.map((id) => ({ id, request })),
    {
      deadline: performance.now() + 600_000,
      clock: skippingClock(),
      onProgress: (progress) => told.push(progress),
    },
  );
  return told;
}

it('tells how many requests of a batch have ended, whenever a look shows another number', async () => {
  expect(await toldOf(4, 4, 3, 1, 1, 0)).toEqual([0, 1, 3, 4].map((done) => ({ done, of: 4 })));
});

it('tells what it knows where a service counts nothing', async () => {
  expect(await toldOf(undefined, 0)).toEqual([0, 4].map((done) => ({ done, of: 4 })));
});
