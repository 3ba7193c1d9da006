import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ModelCall } from '../../../src/domain/model-call.ts';
import { openClaude } from '../../../src/models/claude/open-claude.ts';
import { type Answer, fakeMessagesApi } from '../../support/fake-messages-api/fake-messages-api.ts';
import { madeRequest, madeSettings } from '../../support/fake-messages-api/made-request.ts';
import {
  messageEnd,
  messageStart,
  textBlock,
  wholeMessage,
} from '../../support/fake-messages-api/message-events.ts';
import { skippingClock } from '../../support/fake-messages-api/skipping-clock.ts';
import { errorAnswer, streamAnswer } from '../../support/fake-messages-api/stream-answer.ts';

const api = fakeMessagesApi();
const schema = z.object({
  findings: z
    .array(z.strictObject({ quote: z.string().min(1).max(200), grade: z.enum(['good', 'poor']).optional() }))
    .min(1),
});
const value = { findings: [{ quote: 'Carers wait 12 weeks.', grade: 'poor' as const }] };

function fill(...answers: Answer[]) {
  api.answers(...answers);
  const told: ModelCall[] = [];
  const model = openClaude(madeSettings(), { tell: (call) => told.push(call), clock: skippingClock() });
  return { told, filled: model.fill({ ...madeRequest(), schema }) };
}

const says =
  (text: string): Answer =>
  () =>
    streamAnswer(wholeMessage(text));

describe('filling a value with Claude', () => {
  it('gives a value of the schema and the call', async () => {
    const json = JSON.stringify(value);
    const { filled, told } = fill(() => streamAnswer(wholeMessage([json.slice(0, 9), json.slice(9)])));
    const result = await filled;
    expect(result).toEqual({ value, stopReason: 'end_turn', call: told[0] });
    expect(told).toMatchObject([{ tries: 1, outputTokens: 40, stopReason: 'end_turn' }]);
  });

  it('asks for it by a schema that the service takes, and for no citations', async () => {
    await fill(says(JSON.stringify(value))).filled;
    const { output_config: config, messages, stream } = api.asked[0]!.body;
    expect(stream).toBe(true);
    expect(config.format.type).toBe('json_schema');
    expect(config.format.schema).toMatchObject({
      type: 'object',
      required: ['findings'],
      additionalProperties: false,
    });
    const told = JSON.stringify(config.format.schema);
    expect(told).toContain('"enum":["good","poor"]');
    // Bounds are no part of what the service takes: they are told in words.
    expect(told).toContain('"description":"{minLength: 1, maxLength: 200}"');
    expect(told).not.toContain('"maxLength"');
    expect(told.match(/"type":"object"/gu)).toHaveLength(
      told.match(/"additionalProperties":false/gu)?.length ?? 0,
    );
    const documents = messages[0].content.slice(0, 2);
    expect(documents.map((block: object) => 'citations' in block)).toEqual([false, false]);
    expect(documents[1].cache_control).toEqual({ type: 'ephemeral' });
  });

  it.each([
    ['no JSON', 'Here are the findings.'],
    ['JSON of another shape', '{"findings":[]}'],
  ])('asks once more after %s, as one call', async (_, text) => {
    const { filled, told } = fill(says(text), says(JSON.stringify(value)));
    expect((await filled).value).toEqual(value);
    expect(told).toMatchObject([{ tries: 2, inputTokens: 2400, outputTokens: 80 }]);
    const again = fill(says(text));
    await expect(again.filled).rejects.toMatchObject({ code: 'model_garbled' });
    expect(again.told).toMatchObject([{ tries: 2, failure: 'model_garbled' }]);
  });

  it('asks again when the stream broke in the middle, for nobody has seen a word', async () => {
    const half = [messageStart(), ...textBlock(0, '{"findings":[{"quo').slice(0, -1)];
    const { filled, told } = fill(() => streamAnswer(half, { end: 'broken' }), says(JSON.stringify(value)));
    expect((await filled).value).toEqual(value);
    expect(told[0]?.tries).toBe(2);
  });

  it.each([
    [
      'ran out of room',
      () => streamAnswer(wholeMessage('{"findings":[', [], 'max_tokens')),
      'model_unfinished',
    ],
    ['declined', () => streamAnswer(wholeMessage('No.', [], 'refusal')), 'model_refused'],
    ['said nothing', () => streamAnswer([messageStart(), ...messageEnd()]), 'model_garbled'],
    ['refused the key', () => errorAnswer(401, 'authentication_error'), 'model_key_refused'],
  ])('fails when the model %s, without asking again', async (_, answer, code) => {
    const { filled, told } = fill(answer);
    await expect(filled).rejects.toMatchObject({ code });
    expect(told).toMatchObject([{ failure: code, tries: 1 }]);
  });
});
