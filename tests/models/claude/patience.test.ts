import { describe, expect, it } from 'vitest';
import type { ModelCall } from '../../../src/domain/model-call.ts';
import { AppError } from '../../../src/errors.ts';
import { openClaude } from '../../../src/models/claude/open-claude.ts';
import type { ModelRequest } from '../../../src/models/language-model.ts';
import { fakeMessagesApi } from '../../support/fake-messages-api/fake-messages-api.ts';
import { madeRequest, madeSettings } from '../../support/fake-messages-api/made-request.ts';
import {
  messageEnd,
  messageStart,
  ping,
  textBlock,
  textDelta,
  wholeMessage,
} from '../../support/fake-messages-api/message-events.ts';
import { errorAnswer, streamAnswer } from '../../support/fake-messages-api/stream-answer.ts';

const api = fakeMessagesApi();
const never = () => new Promise<Response>(() => undefined);
const begun = [messageStart(), ...textBlock(0, 'Carers wait').slice(0, -1)];

/** Reads an answer to its end: its words, the code that it failed with, and how many milliseconds it took. */
async function read(silenceMs: number, given: Partial<ModelRequest>, onWord?: () => void) {
  const told: ModelCall[] = [];
  const model = openClaude(madeSettings({ silenceMs }), { tell: (call) => told.push(call) });
  // Loading the SDK is no part of what is measured.
  await import('@anthropic-ai/sdk');
  const began = performance.now();
  const words: string[] = [];
  let code: string | undefined;
  try {
    for await (const event of model.write(madeRequest(given))) {
      if (event.type !== 'text') continue;
      words.push(event.text);
      onWord?.();
    }
  } catch (error) {
    code = (error as { code: string }).code;
  }
  return { words, code, ms: performance.now() - began, told };
}

const inMs = (milliseconds: number) => ({ deadline: performance.now() + milliseconds });

describe('a service that falls silent', () => {
  it('before its headers is given up after twice the silence', async () => {
    api.answers(never);
    const { code, ms, told } = await read(60, {});
    expect(code).toBe('model_silent');
    expect(ms).toBeGreaterThanOrEqual(115);
    expect(ms).toBeLessThan(2000);
    expect(told).toMatchObject([{ failure: 'model_silent', tries: 1 }]);
  });

  it('in the middle of an answer is given up after the silence, and its request is ended', async () => {
    let gone = false;
    api.answers(() => streamAnswer(begun, { end: 'open', onCancel: () => (gone = true) }));
    const { words, code, ms } = await read(80, {});
    expect([words, code]).toEqual([['Carers wait'], 'model_silent']);
    expect(ms).toBeLessThan(2000);
    await expect.poll(() => gone || api.asked[0]?.signal.aborted).toBe(true);
  });

  it('is alive while it pings, but not for ever', async () => {
    const pings = Array.from({ length: 200 }, () => ping);
    api.answers(() => streamAnswer([...begun, ...pings], { everyMs: 20 }));
    const { code, ms } = await read(150, {});
    expect(code).toBe('model_silent');
    expect(ms).toBeGreaterThanOrEqual(440);
    expect(ms).toBeLessThan(3000);
  });

  it('for less than the silence is waited for, were the whole longer than it', async () => {
    const letters = [...'abcdefghij'].map((letter) => textDelta(0, letter));
    api.answers(() => streamAnswer([...begun, ...letters, ...messageEnd()], { everyMs: 40 }));
    const { words, code, ms } = await read(300, {});
    expect([words.join(''), code]).toEqual(['Carers waitabcdefghij', undefined]);
    expect(ms).toBeGreaterThan(400);
  });

  it('is not blamed for a reader who takes long over a word', async () => {
    api.answers(() => streamAnswer(wholeMessage(['Carers ', 'wait.'])));
    const model = openClaude(madeSettings({ silenceMs: 50 }));
    const words: string[] = [];
    for await (const event of model.write(madeRequest())) {
      if (event.type === 'text') words.push(event.text);
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    expect(words).toEqual(['Carers ', 'wait.']);
  });

  it('after a whole answer changes nothing about it', async () => {
    api.answers(() => streamAnswer(wholeMessage('Carers wait.'), { end: 'open' }));
    const { words, code, ms } = await read(5000, {});
    expect([words, code]).toEqual([['Carers wait.'], undefined]);
    expect(ms).toBeLessThan(2000);
  });
});

describe('the deadline', () => {
  it.each([
    ['nothing comes', never],
    [
      'words keep coming',
      () =>
        streamAnswer([...begun, ...Array.from({ length: 500 }, () => textDelta(0, 'a'))], { everyMs: 10 }),
    ],
    [
      'pings keep coming',
      () => streamAnswer([...begun, ...Array.from({ length: 500 }, () => ping)], { everyMs: 10 }),
    ],
  ])('ends an answer when %s', async (_, answer) => {
    api.answers(answer);
    const { code, ms } = await read(5000, inMs(250));
    expect(code).toBe('model_timeout');
    expect(ms).toBeLessThan(1000);
  });

  it('holds across retries', async () => {
    api.answers(() => errorAnswer(529, 'overloaded_error'), never);
    const { code, ms, told } = await read(5000, inMs(900));
    expect(['model_timeout', 'model_busy']).toContain(code);
    expect(ms).toBeLessThan(1500);
    expect(told).toHaveLength(1);
  });

  it('that has passed lets nothing be sent', async () => {
    api.answers(never);
    const { code, told } = await read(5000, inMs(-1));
    expect([code, api.asked.length, told[0]?.tries]).toEqual(['model_timeout', 0, 0]);
  });
});

describe('a reader who leaves', () => {
  it('ends the request in the middle of an answer', async () => {
    const leaving = new AbortController();
    api.answers(() => streamAnswer(begun, { end: 'open' }));
    const { words, code, told } = await read(5000, { signal: leaving.signal }, () => leaving.abort());
    expect([words, code]).toEqual([['Carers wait'], 'cancelled']);
    expect(told).toMatchObject([{ failure: 'cancelled', tries: 1, inputTokens: 1200 }]);
    await expect.poll(() => api.asked[0]?.signal.aborted).toBe(true);
  });

  it('because of a failure has that recorded, so that a service that stalls comes to rest', async () => {
    const leaving = new AbortController();
    api.answers(() => streamAnswer(begun, { end: 'open' }));
    const late = new AppError('model_timeout', 'It did not answer in time.');
    const { code, told } = await read(5000, { signal: leaving.signal }, () => leaving.abort(late));
    expect(code).toBe('model_timeout');
    expect(told).toMatchObject([{ failure: 'model_timeout' }]);
  });

  it('ends the wait for a retry', async () => {
    const leaving = new AbortController();
    api.answers(() => {
      setTimeout(() => leaving.abort(), 20);
      return errorAnswer(429, 'rate_limit_error', '', { 'retry-after': '3' });
    });
    const { code, ms } = await read(5000, { signal: leaving.signal, ...inMs(10_000) });
    expect(code).toBe('cancelled');
    expect(ms).toBeLessThan(2000);
  });

  it('before anything was sent lets nothing be sent', async () => {
    const { code } = await read(5000, { signal: AbortSignal.abort() });
    expect([code, api.asked.length]).toEqual(['cancelled', 0]);
  });

  it('by not reading on ends the request too, and the call is told', async () => {
    api.answers(() => streamAnswer(begun, { end: 'open' }));
    const told: ModelCall[] = [];
    const model = openClaude(madeSettings(), { tell: (call) => told.push(call) });
    for await (const event of model.write(madeRequest())) if (event.type === 'text') break;
    expect(told).toMatchObject([{ failure: 'cancelled', tries: 1 }]);
    await expect.poll(() => api.asked[0]?.signal.aborted).toBe(true);
  });
});
