import type { MessageCreateParamsStreaming } from '@anthropic-ai/sdk/resources/messages';
import { describe, expect, it } from 'vitest';
import { messageBody } from '../../../src/models/claude/message-body.ts';
import { openClaude } from '../../../src/models/claude/open-claude.ts';
import { estimateRequest } from '../../../src/models/estimate-request.ts';
import { fakeMessagesApi } from '../../support/fake-messages-api/fake-messages-api.ts';
import {
  allEvents,
  madePrompt,
  madeRequest,
  madeSettings,
} from '../../support/fake-messages-api/made-request.ts';
import { wholeMessage } from '../../support/fake-messages-api/message-events.ts';
import { streamAnswer } from '../../support/fake-messages-api/stream-answer.ts';

const api = fakeMessagesApi();

describe('the body of a request', () => {
  it('is what the wire carries: instructions, documents in blocks, and the question', async () => {
    api.answers(() => streamAnswer(wholeMessage('Yes.')));
    await allEvents(openClaude(madeSettings()));
    expect(api.asked[0]?.url).toBe('https://api.anthropic.com/v1/messages');
    const body: MessageCreateParamsStreaming = {
      model: 'claude-sonnet-5-5',
      max_tokens: 500,
      stream: true,
      system: [{ type: 'text', text: 'Answer from the documents alone.' }],
      messages: [
        {
          role: 'user',
          content: [
            {
              type: 'document',
              source: {
                type: 'content',
                content: [
                  { type: 'text', text: 'Carers wait 12 weeks.' },
                  { type: 'text', text: 'Reviews are timely.' },
                ],
              },
              title: 'Ashmere, assessment 2025',
              citations: { enabled: true },
            },
            {
              type: 'document',
              source: { type: 'content', content: [{ type: 'text', text: 'Grade: good.' }] },
              title: 'Fenwick, letter 2005',
              context: 'CSCI',
              citations: { enabled: true },
              cache_control: { type: 'ephemeral' },
            },
            { type: 'text', text: madePrompt.user },
          ],
        },
      ],
    };
    expect(api.asked[0]?.body).toEqual(body);
  });

  it('says of thinking what the settings say, and nothing without them', () => {
    expect(messageBody(madeRequest(), { model: 'made' })).not.toHaveProperty('thinking');
    expect(messageBody(madeRequest(), { model: 'made', thinking: 'off' }).thinking).toEqual({
      type: 'disabled',
    });
    expect(messageBody(madeRequest(), { model: 'made', thinking: 'adaptive' }).thinking).toEqual({
      type: 'adaptive',
    });
  });

  it('keeps the documents first and the question last in a conversation', () => {
    const turns = [
      { role: 'user', text: 'And Fenwick?' },
      { role: 'assistant', text: 'Good.' },
    ] as const;
    const { messages } = messageBody(madeRequest({ turns }), { model: 'made' });
    const shape = messages.map(({ role, content }) => [
      role,
      ...(typeof content === 'string'
        ? [content]
        : content.map((block) => (block.type === 'text' ? block.text : block.type))),
    ]);
    expect(shape).toEqual([
      ['user', 'document', 'document', 'And Fenwick?'],
      ['assistant', 'Good.'],
      ['user', madePrompt.user],
    ]);
  });

  it('holds the question alone without documents', () => {
    const { messages } = messageBody(madeRequest({ documents: [] }), { model: 'made' });
    expect(messages).toEqual([{ role: 'user', content: [{ type: 'text', text: madePrompt.user }] }]);
  });

  it('is made in a few milliseconds for 150,000 tokens of documents', () => {
    const blocks = Array.from(
      { length: 4000 },
      (_, at) => `Block ${at}. ${'Carers wait for long. '.repeat(6)}`,
    );
    const request = madeRequest({ documents: [{ title: 'Ashmere', blocks }] });
    expect(estimateRequest(request)).toBeGreaterThan(150_000);
    const took = Array.from({ length: 5 }, () => {
      const began = performance.now();
      JSON.stringify(messageBody(request, { model: 'made' }));
      estimateRequest(request);
      return performance.now() - began;
    });
    console.info(
      `body of 150,000 tokens: ${Math.min(...took).toFixed(1)}-${Math.max(...took).toFixed(1)} ms`,
    );
    expect(Math.min(...took)).toBeLessThan(20);
  });
});

describe('an estimate of tokens', () => {
  it('counts all that is sent, at 3.2 characters a token and 8 tokens a block', () => {
    const prompt = { ...madePrompt, system: 'a'.repeat(320), user: 'b'.repeat(320) };
    const documents = [{ title: 'c'.repeat(32), context: 'd'.repeat(32), blocks: ['e'.repeat(320)] }];
    expect(estimateRequest({ prompt })).toBe(200 + 16);
    expect(estimateRequest({ prompt, documents, turns: [{ role: 'user', text: 'f'.repeat(32) }] })).toBe(
      330 + 40,
    );
  });
});
