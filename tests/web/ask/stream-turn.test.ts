import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import type { AskRequest } from '../../../src/services.ts';
import { answers } from '../../support/web-answers.ts';
import { webApp, webServices } from '../../support/web-services.ts';

interface Sent {
  event: string;
  data: { [field: string]: string };
}

/** What a whole stream held, one after the other. */
async function eventsOf(response: Response): Promise<Sent[]> {
  const blocks = (await response.text()).split('\n\n').filter((block) => block.startsWith('event: '));
  return blocks.map((block) => {
    const [, event = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
    return { event, data: JSON.parse(data) };
  });
}

const wanted = { accept: 'text/event-stream' };

describe('a question whose answer is wanted as events', () => {
  it('is told of from its beginning to its end, as the HTML of its page', async () => {
    const { send, text } = webApp();
    const response = await send('/ask', { q: 'What of carers?', period: '2008/09' }, wanted);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const events = await eventsOf(response);
    expect(events.map(({ event }) => event)).toEqual(['turn', ...Array(5).fill('claim'), 'ended']);
    expect(events[0]!.data).toMatchObject({
      turnId: 't-1',
      href: '/conversations/c-1',
      title: 'What of carers?',
      scope: { period: '2008/09' },
      html: expect.stringContaining('data-turn="t-1"'),
    });
    expect(events[1]!.data.html).toContain('href="#source-1-1"');
    expect(events[3]!.data.html).toContain('id="source-1-3"');
    const { said, html } = events.at(-1)!.data;
    expect(said).toBe('What the reports say: 5 statements.');
    expect(await text('/conversations/c-1')).toContain(html!.trim());
  });

  it('takes back what came before when the answer begins anew, and passes on what readers are told', async () => {
    const { services } = webServices();
    const ask = async (request: AskRequest): Promise<Answer> => {
      const [first, second] = answers.carers!.claims!;
      request.onEvent?.({ type: 'claim', claim: first! });
      request.onEvent?.({ type: 'restart' });
      request.onEvent?.({ type: 'notice', text: 'Quotations stand instead.' });
      request.onEvent?.({ type: 'claim', claim: second! });
      return { ...(await services.ask(request)), ...answers.carers, claims: [second!] } as Answer;
    };
    const events = await eventsOf(await webApp({ ask }).send('/ask', { q: 'What of carers?' }, wanted));
    expect(events.map(({ event }) => event).slice(1, 5)).toEqual(['claim', 'restart', 'notice', 'claim']);
    expect(events[3]!.data).toEqual({ text: 'Quotations stand instead.' });
    // Numbered from 1 again: what was taken back counts no more.
    expect(events[4]!.data.html).toContain('id="source-1-1"');
    expect(events.at(-1)!.data.said).toBe('What the reports say: 1 statement.');
  });

  it('that cannot be asked is refused with its reason, and nothing is begun', async () => {
    const { send, asked } = webApp();
    const response = await send('/ask', { q: ' ' }, wanted);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      code: 'question_empty',
      message: expect.stringContaining('empty'),
    });
    expect(asked).toEqual([]);
  });

  it('is told of again as it is kept to whoever comes back after its end; one that never was is unknown', async () => {
    const { send, get } = webApp();
    await send('/ask', { q: 'What of carers?' });
    const again = await eventsOf(await get('/turns/t-1/events'));
    expect(again.map(({ event }) => event)).toEqual(['turn', 'ended']);
    expect(again[1]!.data.html?.match(/id="source-1-\d+"/g)).toHaveLength(4);
    expect((await get('/turns/t-9/events')).status).toBe(404);
  });

  it('that fails ends with what to do', async () => {
    const ask = async () => {
      throw new Error('SQLITE_CORRUPT in library.db');
    };
    const events = await eventsOf(await webApp({ ask }).send('/ask', { q: 'What of carers?' }, wanted));
    expect(events.at(-1)!.data).toMatchObject({ state: 'failed', said: 'No answer came.' });
    expect(JSON.stringify(events)).not.toContain('SQLITE');
  });
});

describe('what is done with a turn', () => {
  it('is said of it in four ways, with a reason that has an end', async () => {
    const { send, text } = webApp();
    await send('/ask', { q: 'What of carers?' });
    const say = async (fields: Record<string, string>) => (await send('/turns/t-1/feedback', fields)).status;
    expect(await say({ kind: 'splendid', reason: '' })).toBe(400);
    expect(await say({ kind: 'wrong', reason: 'x'.repeat(1001) })).toBe(400);
    expect(await say({ kind: 'wrong', reason: '</textarea><b>No</b>' })).toBe(303);
    expect(await text('/conversations/c-1')).toContain('>&lt;/textarea&gt;&lt;b&gt;No&lt;/b&gt;</textarea>');
  });

  it('is to take its answer away as words; there is none of a question without an answer', async () => {
    const { send, text, get } = webApp({
      ask: async () => {
        throw new Error('no');
      },
    });
    await send('/ask', { q: 'What of carers?' });
    expect((await get('/turns/t-1/text')).status).toBe(404);
    const answered = webApp();
    await answered.send('/ask', { q: 'What of carers?' });
    expect(await answered.text('/turns/t-1/text')).toMatch(/^What of carers\?\n/);
    expect(await text('/conversations/c-1')).not.toContain('/turns/t-1/text');
  });
});
