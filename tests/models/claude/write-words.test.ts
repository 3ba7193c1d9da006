import { describe, expect, it } from 'vitest';
import type { ModelCall } from '../../../src/domain/model-call.ts';
import { openClaude } from '../../../src/models/claude/open-claude.ts';
import { fakeMessagesApi } from '../../support/fake-messages-api/fake-messages-api.ts';
import { allEvents, madeRequest, madeSettings } from '../../support/fake-messages-api/made-request.ts';
import {
  blockLocation,
  messageEnd,
  messageStart,
  textBlock,
  wholeMessage,
} from '../../support/fake-messages-api/message-events.ts';
import { streamAnswer } from '../../support/fake-messages-api/stream-answer.ts';

const api = fakeMessagesApi();

describe('writing with Claude', () => {
  it('gives words, citations and ends of stretches in order, and the call last', async () => {
    api.answers(() =>
      streamAnswer([
        messageStart({ input: 900, cacheRead: 5000, cacheWrite: 100 }),
        ...textBlock(0, ['Carers wait ', '12 weeks.'], [blockLocation(0, 0, 1, 'Carers wait 12 weeks.')]),
        ...textBlock(1, ' That is all.'),
        ...messageEnd('end_turn', 40),
      ]),
    );
    const told: ModelCall[] = [];
    const prices = { input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75 };
    const model = openClaude(madeSettings({ prices }), { tell: (call) => told.push(call) });
    const events = await allEvents(model);
    expect(events.slice(0, -1)).toEqual([
      { type: 'text', text: 'Carers wait ' },
      { type: 'text', text: '12 weeks.' },
      {
        type: 'citation',
        citation: { kind: 'blocks', document: 0, from: 0, to: 1, cited: 'Carers wait 12 weeks.' },
      },
      { type: 'stretch' },
      { type: 'text', text: ' That is all.' },
      { type: 'stretch' },
    ]);
    const last = events.at(-1);
    expect(last).toMatchObject({ type: 'end', stopReason: 'end_turn' });
    expect(last?.type === 'end' && last.call).toBe(told[0]);
    expect(told).toHaveLength(1);
    expect(told[0]).toEqual({
      prompt: 'answer-question',
      promptVersion: 1,
      promptHash: '0123456789abcdef',
      model: 'claude-sonnet-5-5',
      inputTokens: 900,
      outputTokens: 40,
      cacheReadTokens: 5000,
      cacheWriteTokens: 100,
      cost: expect.closeTo((900 * 3 + 40 * 15 + 5000 * 0.3 + 100 * 3.75) / 1e6, 10),
      durationMs: expect.any(Number),
      firstWordMs: expect.any(Number),
      tries: 1,
      stopReason: 'end_turn',
      requestId: 'req_made01',
    });
  });

  it('tells no cost without prices, and names itself by its model', async () => {
    api.answers(() => streamAnswer(wholeMessage('Yes.')));
    const told: ModelCall[] = [];
    const model = openClaude(madeSettings(), { tell: (call) => told.push(call) });
    await allEvents(model);
    expect(told[0]).not.toHaveProperty('cost');
    expect([model.name, model.id]).toEqual(['Claude (claude-sonnet-5-5)', 'claude-sonnet-5-5']);
  });

  it('leaves an answer that ran out of room to whoever asked', async () => {
    api.answers(() => streamAnswer(wholeMessage('Carers wait', [], 'max_tokens')));
    expect((await allEvents(openClaude(madeSettings()))).at(-1)).toMatchObject({ stopReason: 'max_tokens' });
  });

  it('fails a refusal after its words, once the call is told', async () => {
    api.answers(() => streamAnswer(wholeMessage('I would rather', [], 'refusal')));
    const told: ModelCall[] = [];
    const said: string[] = [];
    const model = openClaude(madeSettings(), { tell: (call) => told.push(call) });
    const reading = (async () => {
      for await (const event of model.write(madeRequest())) if (event.type === 'text') said.push(event.text);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'model_refused' });
    expect(said).toEqual(['I would rather']);
    expect(told).toMatchObject([{ stopReason: 'refusal', failure: 'model_refused', outputTokens: 40 }]);
  });

  it.each([
    ['nothing at all', [messageStart(), ...messageEnd()], 'model_garbled'],
    ['white space only', wholeMessage([' ', '\n']), 'model_garbled'],
    ['a full context window', wholeMessage('Carers', [], 'model_context_window_exceeded'), 'model_too_long'],
  ])('fails an answer of %s', async (_, events, code) => {
    api.answers(() => streamAnswer(events));
    await expect(allEvents(openClaude(madeSettings()))).rejects.toMatchObject({ code });
  });
});
