import Anthropic from '@anthropic-ai/sdk';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { messageBody } from '../../../src/models/claude/message-body.ts';
import { fakeClaudeHandlers } from '../../support/fake-claude.ts';
import { madePrompt, madeRequest } from '../../support/fake-messages-api/made-request.ts';

const server = setupServer(...fakeClaudeHandlers());
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

const { messages } = new Anthropic({
  apiKey: 'made-key',
  baseURL: 'https://api.anthropic.com',
  maxRetries: 0,
  logLevel: 'off',
  // Looked up at each call: msw puts its own in place later.
  fetch: (input, init) => fetch(input, init),
});
const user = '<question>How many weeks do carers wait?</question>';

it('takes a batch, is at work on it, and then has a result for each request', async () => {
  const params = messageBody(madeRequest({ prompt: { ...madePrompt, user } }), { model: 'claude-made' });
  const { id, processing_status: status } = await messages.batches.create({
    requests: [
      { custom_id: 'right', params },
      { custom_id: 'wrong', params: { ...params, messages: [] } },
    ],
  });
  expect(status).toBe('in_progress');
  expect(await messages.batches.retrieve(id)).toMatchObject({ processing_status: 'in_progress' });
  expect(await messages.batches.retrieve(id)).toMatchObject({
    processing_status: 'ended',
    request_counts: { succeeded: 1, errored: 1, processing: 0 },
  });
  const results = [];
  for await (const one of await messages.batches.results(id)) results.push(one);
  expect(results).toMatchObject([
    { custom_id: 'right', result: { type: 'succeeded', message: { stop_reason: 'end_turn' } } },
    { custom_id: 'wrong', result: { type: 'errored', error: { error: { type: 'invalid_request_error' } } } },
  ]);
});

it('knows no batch that it was not given, and answers a whole message without a stream', async () => {
  await expect(messages.batches.retrieve('msgbatch_other')).rejects.toMatchObject({ status: 404 });
  const body = messageBody(madeRequest({ prompt: { ...madePrompt, user } }), { model: 'claude-made' });
  const { content } = await messages.create(body);
  expect(content.map((block) => (block.type === 'text' ? block.text : ''))).toEqual([
    'The report says that ',
    'carers wait 12 weeks',
    '.',
  ]);
});
