import { inspect } from 'node:util';
import { HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { ModelCall } from '../../../src/domain/model-call.ts';
import { openClaude } from '../../../src/models/claude/open-claude.ts';
import type { LanguageModel, ModelRequest } from '../../../src/models/language-model.ts';
import { type Answer, fakeMessagesApi } from '../../support/fake-messages-api/fake-messages-api.ts';
import {
  allEvents,
  madePrompt,
  madeRequest,
  madeSettings,
} from '../../support/fake-messages-api/made-request.ts';
import {
  errorEvent,
  messageStart,
  textBlock,
  wholeMessage,
} from '../../support/fake-messages-api/message-events.ts';
import { skippingClock } from '../../support/fake-messages-api/skipping-clock.ts';
import { errorAnswer, streamAnswer } from '../../support/fake-messages-api/stream-answer.ts';

const api = fakeMessagesApi();
const key = 'sk-canary-key';
const canaries = /canary/iu;

const request: ModelRequest = madeRequest({
  prompt: { ...madePrompt, system: 'canary system', user: 'canary question' },
  documents: [{ title: 'canary title', context: 'canary context', blocks: ['canary report'] }],
  turns: [{ role: 'user', text: 'canary turn' }],
});

const begun = [messageStart(), ...textBlock(0, 'canary answer').slice(0, -1)];
const echo = 'canary: you sent canary report with sk-canary-key';

const faults: [string, Answer][] = [
  ['an echoed 400', () => errorAnswer(400, 'canary type sk-canary-key', echo)],
  ['an echoed 401', () => errorAnswer(401, 'authentication_error', echo)],
  [
    'a 500 of plain text',
    () => HttpResponse.text(echo, { status: 500, headers: { 'request-id': 'canary report' } }),
  ],
  ['a page', () => HttpResponse.html(`<p>${echo}</p>`)],
  ['an error event', () => streamAnswer([...begun, errorEvent('overloaded_error', echo)])],
  ['an error event that is no JSON', () => streamAnswer([...begun, `event: error\ndata: ${echo}\n\n`])],
  [
    'malformed JSON',
    () => streamAnswer([...begun, `event: content_block_delta\ndata: {"text":"${echo}\n\n`]),
  ],
  ['a broken stream', () => streamAnswer(begun, { end: 'broken' })],
  ['a refusal', () => streamAnswer(wholeMessage('canary answer', [], 'refusal'))],
  ['no connection', () => HttpResponse.error()],
];

function allOf(error: unknown): string {
  const { message, stack, cause } = error as Error;
  return [
    message,
    stack,
    JSON.stringify(cause),
    JSON.stringify(error),
    inspect(error, { depth: 20, showHidden: true }),
  ].join('\n');
}

async function failureOf(asking: Promise<unknown>): Promise<unknown> {
  return asking.then(
    () => expect.unreachable('it did not fail'),
    (error: unknown) => error,
  );
}

/** Each way to ask, and what of it was told and printed. */
async function everyFailure(answer: Answer, ask: (model: LanguageModel) => Promise<unknown>) {
  const streams = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write'));
  const consoles = ['log', 'info', 'debug', 'warn', 'error'].map((name) => vi.spyOn(console, name as 'log'));
  vi.stubEnv('ANTHROPIC_LOG', 'debug');
  const told: ModelCall[] = [];
  api.answers(answer);
  const model = openClaude(madeSettings({ key }), {
    tell: (call) => told.push(call),
    clock: skippingClock(),
  });
  const error = await failureOf(ask(model));
  const printed = [...streams, ...consoles].flatMap(({ mock }) => mock.calls.map((call) => String(call[0])));
  vi.restoreAllMocks();
  return [allOf(error), JSON.stringify(told), ...printed].join('\n');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('keys, prompts, reports and what the service says', () => {
  it.each(faults)('stand in no failure, record or log of writing after %s', async (_, answer) => {
    const all = await everyFailure(answer, (model) => allEvents(model, request));
    expect(all).toMatch(/"code"|code:/u);
    expect(all).not.toMatch(canaries);
    expect(api.asked.length).toBeGreaterThan(0);
  });

  it.each(faults)('stand in none of filling a value after %s', async (_, answer) => {
    const schema = z.object({ quote: z.string() });
    expect(await everyFailure(answer, (model) => model.fill({ ...request, schema }))).not.toMatch(canaries);
  });

  it('stand in none when the value is of another shape', async () => {
    const schema = z.object({ quote: z.string() });
    const answer = () => streamAnswer(wholeMessage('{"canary": "canary answer"}'));
    expect(await everyFailure(answer, (model) => model.fill({ ...request, schema }))).not.toMatch(canaries);
  });

  it('stand in none of counting', async () => {
    const answer = () => errorAnswer(400, 'invalid_request_error', echo);
    expect(await everyFailure(answer, (model) => model.count(request))).not.toMatch(canaries);
  });

  it('are told of a failure only as status, kind and request', async () => {
    api.answers(() => errorAnswer(403, 'permission_error', echo));
    const error = await failureOf(allEvents(openClaude(madeSettings({ key })), request));
    expect((error as Error).cause).toEqual({
      status: 403,
      type: 'permission_error',
      requestId: 'req_made01',
    });
  });
});
