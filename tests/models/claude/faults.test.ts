import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { ModelCall } from '../../../src/domain/model-call.ts';
import { openClaude } from '../../../src/models/claude/open-claude.ts';
import { type Answer, fakeMessagesApi } from '../../support/fake-messages-api/fake-messages-api.ts';
import { allEvents, madeRequest, madeSettings } from '../../support/fake-messages-api/made-request.ts';
import {
  errorEvent,
  messageStart,
  textBlock,
  wholeMessage,
} from '../../support/fake-messages-api/message-events.ts';
import { skippingClock } from '../../support/fake-messages-api/skipping-clock.ts';
import { errorAnswer, streamAnswer } from '../../support/fake-messages-api/stream-answer.ts';

const api = fakeMessagesApi();

function open() {
  const told: ModelCall[] = [];
  const clock = skippingClock();
  const model = openClaude(madeSettings(), { tell: (call) => told.push(call), clock, random: () => 0.5 });
  return { model, told, clock };
}

const good: Answer = () => streamAnswer(wholeMessage('Carers wait.'));
const begun = [messageStart(), ...textBlock(0, 'Carers wait').slice(0, -1)];

describe('a request that the service does not take', () => {
  it.each<[number, string, string, string]>([
    [400, 'invalid_request_error', 'messages: at least one message is required', 'model_request_refused'],
    [400, 'invalid_request_error', 'prompt is too long: 210000 tokens > 200000 maximum', 'model_too_long'],
    [400, 'invalid_request_error', 'input length and `max_tokens` exceed context limit', 'model_too_long'],
    [401, 'authentication_error', 'invalid x-api-key', 'model_key_refused'],
    [402, 'billing_error', 'no credit', 'model_request_refused'],
    [403, 'permission_error', 'not yours', 'model_key_refused'],
    [404, 'not_found_error', 'model: no-such-model', 'model_unknown'],
    [413, 'request_too_large', 'Request exceeds the maximum size', 'model_too_long'],
    [422, 'invalid_request_error', 'unprocessable', 'model_request_refused'],
  ])('with %i %s (%s) fails at once as %4$s', async (status, type, message, code) => {
    api.answers(() => errorAnswer(status, type, message));
    const { model, told } = open();
    await expect(allEvents(model)).rejects.toMatchObject({
      code,
      retryable: false,
      cause: { status, type, requestId: 'req_made01' },
    });
    expect(api.asked).toHaveLength(1);
    expect(told).toMatchObject([{ failure: code, tries: 1, inputTokens: 0 }]);
  });
});

describe('a request that the service may take later', () => {
  it.each<[string, Answer, string]>([
    ['408', () => errorAnswer(408, 'timeout_error'), 'model_unavailable'],
    ['409', () => errorAnswer(409, 'conflict_error'), 'model_unavailable'],
    ['429', () => errorAnswer(429, 'rate_limit_error'), 'model_busy'],
    ['500', () => errorAnswer(500, 'api_error'), 'model_unavailable'],
    [
      '502 with a page',
      () => HttpResponse.html('<h1>Bad gateway</h1>', { status: 502 }),
      'model_unavailable',
    ],
    ['529', () => errorAnswer(529, 'overloaded_error'), 'model_busy'],
    ['a connection reset before the headers', () => HttpResponse.error(), 'model_unavailable'],
    [
      'an error event before any word',
      () => streamAnswer([messageStart(), errorEvent('overloaded_error')]),
      'model_busy',
    ],
    [
      'a stream that breaks before any word',
      () => streamAnswer([messageStart()], { end: 'broken' }),
      'model_cut_off',
    ],
    ['a stream that ends before it begins', () => streamAnswer([]), 'model_cut_off'],
  ])('after %s is sent four times at most', async (_, answer, code) => {
    api.answers(answer);
    const { model, told, clock } = open();
    await expect(allEvents(model)).rejects.toMatchObject({ code, retryable: true });
    expect(told).toMatchObject([{ failure: code, tries: 4 }]);
    expect(api.asked).toHaveLength(4);
    expect(clock.pauses).toEqual([250, 500, 1000]);

    api.answers(answer, answer, good);
    expect(await allEvents(model)).toMatchObject([
      { type: 'text' },
      { type: 'stretch' },
      { type: 'end', call: { tries: 3 } },
    ]);
  });

  it('waits as long as it is asked to, in seconds, milliseconds or until a date', async () => {
    const { model, clock } = open();
    const asks =
      (headers: Record<string, string>): Answer =>
      () =>
        errorAnswer(429, 'rate_limit_error', '', headers);
    const inTwoSeconds = new Date(clock.date() + 2000).toUTCString();
    api.answers(
      asks({ 'retry-after': '2' }),
      asks({ 'retry-after-ms': '700' }),
      asks({ 'retry-after': inTwoSeconds }),
      good,
    );
    await allEvents(model, madeRequest({ deadline: clock.now() + 60_000 }));
    const [seconds, milliseconds, date] = clock.pauses;
    expect([seconds, milliseconds]).toEqual([2250, 950]);
    // A date is of whole seconds, and the pauses before have passed.
    expect(date).toBeGreaterThanOrEqual(250);
    expect(date).toBeLessThanOrEqual(2250);
  });

  it('fails at once when it is asked to wait past the deadline', async () => {
    api.answers(() => errorAnswer(429, 'rate_limit_error', '', { 'retry-after': '3600' }));
    const { model, told, clock } = open();
    await expect(allEvents(model)).rejects.toMatchObject({ code: 'model_busy' });
    expect([told[0]?.tries, clock.pauses]).toEqual([1, []]);
  });

  it('obeys the service when it says whether to try again', async () => {
    const { model, told } = open();
    api.answers(() => errorAnswer(500, 'api_error', '', { 'x-should-retry': 'false' }));
    await expect(allEvents(model)).rejects.toMatchObject({ code: 'model_unavailable' });
    api.answers(() => errorAnswer(400, 'invalid_request_error', '', { 'x-should-retry': 'true' }), good);
    await allEvents(model);
    expect(told.map(({ tries }) => tries)).toEqual([1, 2]);
  });

  it('counts the tokens of every try', async () => {
    api.answers(() => streamAnswer([messageStart({ input: 700 })], { end: 'broken' }), good);
    const { model, told } = open();
    await allEvents(model);
    expect(told[0]).toMatchObject({ inputTokens: 1900, outputTokens: 41, tries: 2 });
  });
});

describe('an answer that has begun', () => {
  it.each<[string, Answer, string]>([
    ['breaks off', () => streamAnswer(begun, { end: 'broken' }), 'model_cut_off'],
    ['ends without saying so', () => streamAnswer(begun), 'model_cut_off'],
    ['ends in an error event', () => streamAnswer([...begun, errorEvent('overloaded_error')]), 'model_busy'],
    [
      'ends in an error event of another kind',
      () => streamAnswer([...begun, errorEvent('api_error')]),
      'model_unavailable',
    ],
    [
      'holds malformed JSON',
      () => streamAnswer([...begun, 'event: content_block_delta\ndata: {"type":"con\n\n']),
      'model_garbled',
    ],
  ])('and %s fails after its words, and is not asked for again', async (_, answer, code) => {
    api.answers(answer);
    const { model, told } = open();
    const said: string[] = [];
    const reading = (async () => {
      for await (const event of model.write(madeRequest())) if (event.type === 'text') said.push(event.text);
    })();
    await expect(reading).rejects.toMatchObject({ code, retryable: true });
    expect(said).toEqual(['Carers wait']);
    expect(told).toMatchObject([{ failure: code, tries: 1, stopReason: 'cut_off', inputTokens: 1200 }]);
  });

  it('is whole when the wire breaks after its end', async () => {
    api.answers(() => streamAnswer(wholeMessage('Carers wait.'), { end: 'broken' }));
    expect((await allEvents(open().model)).at(-1)).toMatchObject({ type: 'end', stopReason: 'end_turn' });
  });

  it('is not of the service when it is a page or plain JSON', async () => {
    for (const answer of [HttpResponse.html('<h1>Sign in</h1>'), HttpResponse.json({ ok: true })]) {
      api.answers(() => answer);
      await expect(allEvents(open().model)).rejects.toThrow('RAPPORTEUR_MODEL_ADDRESS');
    }
  });
});
