import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Fault, faultNames } from '../../../scripts/fake-claude/fault.ts';
import { readOptions } from '../../../scripts/fake-claude/read-options.ts';
import { type RunningFakeClaude, serveFakeClaude } from '../../../scripts/fake-claude/serve-fake-claude.ts';
import { AppError } from '../../../src/errors.ts';
import { systemClock } from '../../../src/models/claude/clock.ts';
import { openClaude } from '../../../src/models/claude/open-claude.ts';
import { madePrompt, madeRequest, madeSettings } from '../../support/fake-messages-api/made-request.ts';

const running: RunningFakeClaude[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.close();
});

const question = '<question>How many weeks do carers wait?</question>';
const asked = () =>
  madeRequest({ prompt: { ...madePrompt, user: question }, deadline: performance.now() + 2500 });

async function modelAt(given: Parameters<typeof serveFakeClaude>[0], silenceMs = 400) {
  const served = await serveFakeClaude(given);
  running.push(served);
  // What is waited for between tries is tested elsewhere.
  const clock = { ...systemClock, pause: async () => undefined };
  return {
    address: served.address,
    model: openClaude(madeSettings({ address: served.address, silenceMs }), { clock }),
  };
}

/** What comes of a question: its words, where they point, and the failure that ended it. */
async function outcome(given: Omit<Parameters<typeof serveFakeClaude>[0], 'port'>) {
  const { model } = await modelAt({ ...given, port: 0 });
  const told = { text: '', places: [] as unknown[], stop: '', failure: '' };
  try {
    for await (const event of model.write(asked())) {
      if (event.type === 'text') told.text += event.text;
      if (event.type === 'citation') told.places.push(event.citation);
      if (event.type === 'end') told.stop = event.stopReason;
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    told.failure = error.code;
  }
  return told;
}

describe('the stand-in for the Messages API', () => {
  it('streams a cited answer that the product reads', async () => {
    expect(await outcome({})).toEqual({
      text: 'The report says that carers wait 12 weeks.',
      places: [{ kind: 'blocks', document: 0, from: 0, to: 1, cited: 'Carers wait 12 weeks.' }],
      stop: 'end_turn',
      failure: '',
    });
  });

  it('fills a schema, counts tokens and reads from its cache what it was sent before', async () => {
    const { model } = await modelAt({ port: 0 });
    const schema = z.object({ question: z.string(), changed: z.boolean() });
    const filled = await model.fill({ ...asked(), schema });
    expect(filled.value).toEqual({ question: 'How many weeks do carers wait?', changed: false });
    expect(await model.count(asked())).toBeGreaterThan(30);
    const again = await model.fill({ ...asked(), schema });
    expect(filled.call.cacheWriteTokens).toBeGreaterThan(0);
    expect(again.call.cacheReadTokens).toBe(filled.call.cacheWriteTokens);
  });

  it('takes only the key it was given, and only on this machine', async () => {
    expect((await outcome({ key: 'another' })).failure).toBe('model_key_refused');
    expect((await outcome({ key: 'made-key' })).stop).toBe('end_turn');
    const { address } = await modelAt({ port: 0 });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  });

  const failures: Partial<Record<Fault, string>> = {
    '400': 'model_request_refused',
    '401': 'model_key_refused',
    '403': 'model_key_refused',
    '404': 'model_unknown',
    '413': 'model_too_long',
    '429': 'model_busy',
    '500': 'model_unavailable',
    '529': 'model_busy',
    reset: 'model_unavailable',
    cut: 'model_cut_off',
    stall: 'model_silent',
    garbled: 'model_garbled',
    empty: 'model_garbled',
    refusal: 'model_refused',
  };
  it.each(Object.entries(failures))('can fail with %s, which the product calls %s', async (fault, code) => {
    expect((await outcome({ fault: fault as Fault })).failure).toBe(code);
  });

  it('can answer what is not right', async () => {
    expect((await outcome({ fault: 'lie' })).text).toBe('The report says that carers wait 19 weeks.');
    expect((await outcome({ fault: 'leaked-cite' })).text).toContain('<cite index="0-0">carers');
    expect((await outcome({ fault: 'max_tokens' })).stop).toBe('max_tokens');
    expect((await outcome({ fault: 'wrong-index' })).places).toMatchObject([
      { kind: 'words', cited: 'Carers wait 12 weeks.' },
    ]);
    expect((await outcome({ fault: 'unsent-block' })).places).toMatchObject([
      { kind: 'words', cited: 'Carers wait 12 weeks.' },
    ]);
  });

  it('can fail with every second message only, or as a request asks', async () => {
    const { model, address } = await modelAt({ port: 0, fault: '400', faultEvery: 2 });
    const schema = z.object({ question: z.string() });
    const ask = () => model.fill({ ...asked(), schema });
    await expect(ask()).resolves.toBeDefined();
    await expect(ask()).rejects.toThrow(AppError);
    await expect(ask()).resolves.toBeDefined();
    const headers = { 'x-api-key': 'any', 'anthropic-version': '2023-06-01', 'x-fake-fault': '529' };
    const answered = await fetch(`${address}/v1/messages`, { method: 'POST', headers, body: '{}' });
    expect([answered.status, await answered.json()]).toMatchObject([
      529,
      { error: { type: 'overloaded_error' } },
    ]);
  });
});

describe('its command line', () => {
  it('knows every fault, and says what it does not know', () => {
    for (const fault of faultNames) expect(readOptions(['--fault', fault])).toMatchObject({ fault });
    expect(readOptions([])).toEqual({ port: 4180, slowMs: 0, faultEvery: 1, help: false });
    expect(() => readOptions(['--fault', 'rain'])).toThrow('--fault rain is not known');
    expect(() => readOptions(['--port', 'x'])).toThrow('--port must be a whole number');
  });
});
