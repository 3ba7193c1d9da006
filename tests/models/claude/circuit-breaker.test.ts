import { describe, expect, it } from 'vitest';
import type { ModelCall } from '../../../src/domain/model-call.ts';
import { createCircuitBreaker } from '../../../src/models/claude/circuit-breaker.ts';
import { openClaude } from '../../../src/models/claude/open-claude.ts';
import { fakeMessagesApi } from '../../support/fake-messages-api/fake-messages-api.ts';
import { allEvents, madeRequest, madeSettings } from '../../support/fake-messages-api/made-request.ts';
import { wholeMessage } from '../../support/fake-messages-api/message-events.ts';
import { skippingClock } from '../../support/fake-messages-api/skipping-clock.ts';
import { errorAnswer, streamAnswer } from '../../support/fake-messages-api/stream-answer.ts';

const api = fakeMessagesApi();

function broken(failures: string[]) {
  let now = 0;
  const breaker = createCircuitBreaker(() => now);
  for (const failure of failures) breaker.enter()(failure === '' ? undefined : failure);
  const later = (milliseconds: number) => {
    now += milliseconds;
  };
  return { breaker, later };
}

const five = ['model_busy', 'model_unavailable', 'model_silent', 'model_timeout', 'model_busy'];
const resting = expect.objectContaining({ code: 'model_resting', retryable: true });

describe('the circuit breaker', () => {
  it('lets nobody through for 30 seconds after five failures in a row, and says for how long', () => {
    const { breaker, later } = broken(five);
    expect(() => breaker.enter()).toThrow('30 seconds');
    later(29_999);
    expect(() => breaker.enter()).toThrow(resting);
    later(1);
    expect(() => breaker.enter()).not.toThrow();
  });

  it('lets one through after that, whose end decides', () => {
    const { breaker, later } = broken(five);
    later(30_000);
    const leave = breaker.enter();
    expect(() => breaker.enter()).toThrow(resting);
    leave('model_busy');
    expect(() => breaker.enter()).toThrow(resting);
    later(30_000);
    breaker.enter()();
    expect(() => breaker.enter()).not.toThrow();
    expect(() => breaker.enter()).not.toThrow();
  });

  it('is not ended by a call that began before the rest', () => {
    const { breaker } = broken(five.slice(1));
    const early = breaker.enter();
    breaker.enter()('model_busy');
    early();
    expect(() => breaker.enter()).toThrow(resting);
  });

  it('lets another try when the one was cancelled', () => {
    const { breaker, later } = broken(five);
    later(30_000);
    breaker.enter()('cancelled');
    expect(() => breaker.enter()).not.toThrow();
  });

  it.each([
    ['four', five.slice(1)],
    ['five with an answer between', [...five.slice(1), '', 'model_busy']],
    ['five with a refused request between', [...five.slice(1), 'model_request_refused', 'model_busy']],
    ['five of a kind that shows that the service answers', five.map(() => 'model_key_refused')],
  ])('lets all through after %s', (_, failures) => {
    expect(() => broken(failures).breaker.enter()).not.toThrow();
  });

  it('is not moved by readers who leave', () => {
    const { breaker } = broken([...five.slice(1), 'cancelled', 'model_busy']);
    expect(() => breaker.enter()).toThrow(resting);
  });

  it('keeps calls from a service that fails, tells them, and asks again later', async () => {
    const clock = skippingClock();
    const told: ModelCall[] = [];
    const model = openClaude(madeSettings(), { clock, tell: (call) => told.push(call) });
    const ask = () => allEvents(model);
    api.answers(() => errorAnswer(500, 'api_error', '', { 'x-should-retry': 'false' }));
    for (let call = 0; call < 5; call++)
      await expect(ask()).rejects.toMatchObject({ code: 'model_unavailable' });
    await expect(ask()).rejects.toMatchObject({ code: 'model_resting' });
    expect(api.asked).toHaveLength(5);
    expect(told.at(-1)).toMatchObject({ failure: 'model_resting', tries: 0 });
    clock.forward(30_000);
    api.answers(() => streamAnswer(wholeMessage('Carers wait.')));
    expect(await allEvents(model, madeRequest({ deadline: clock.now() + 5000 }))).toHaveLength(3);
  });
});
