import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { openClaude } from '../../../src/models/claude/open-claude.ts';
import { estimateRequest } from '../../../src/models/estimate-request.ts';
import { fakeMessagesApi } from '../../support/fake-messages-api/fake-messages-api.ts';
import { madeRequest, madeSettings } from '../../support/fake-messages-api/made-request.ts';
import { skippingClock } from '../../support/fake-messages-api/skipping-clock.ts';
import { errorAnswer } from '../../support/fake-messages-api/stream-answer.ts';

const api = fakeMessagesApi();
const open = (silenceMs = 1000) => openClaude(madeSettings({ silenceMs }), { clock: skippingClock() });

describe('counting tokens', () => {
  it('asks the service with the body that would be sent', async () => {
    api.answers(() => HttpResponse.json({ input_tokens: 4321 }));
    expect(await open().count(madeRequest())).toBe(4321);
    const { url, body } = api.asked[0]!;
    expect(url).toBe('https://api.anthropic.com/v1/messages/count_tokens');
    expect(Object.keys(body).sort()).toEqual(['messages', 'model', 'system']);
    expect(body.messages[0].content).toHaveLength(3);
  });

  it('tries again when the service is busy, and fails with what it said', async () => {
    api.answers(
      () => errorAnswer(529, 'overloaded_error'),
      () => HttpResponse.json({ input_tokens: 7 }),
    );
    expect(await open().count(madeRequest())).toBe(7);
    api.answers(() => errorAnswer(401, 'authentication_error'));
    await expect(open().count(madeRequest())).rejects.toMatchObject({ code: 'model_key_refused' });
    api.answers(() => HttpResponse.json({ input_tokens: 'many' }));
    await expect(open().count(madeRequest())).rejects.toMatchObject({ code: 'model_garbled' });
  });

  it('waits neither past the deadline nor for one who is silent', async () => {
    api.answers(() => new Promise(() => undefined));
    const deadline = performance.now() + 100;
    await expect(open().count(madeRequest({ deadline }))).rejects.toMatchObject({ code: 'model_timeout' });
    await expect(open(60).count(madeRequest())).rejects.toMatchObject({ code: 'model_silent' });
  });

  it('is an estimate where the service counts none', async () => {
    const bedrock = openClaude(madeSettings({ service: 'bedrock', region: 'eu-west-2' }));
    expect(await bedrock.count(madeRequest())).toBe(estimateRequest(madeRequest()));
    expect(api.asked).toEqual([]);
  });
});
