import { describe, expect, it } from 'vitest';
import type { GivenFeedback } from '../../../src/domain/feedback.ts';
import type { Services } from '../../../src/services.ts';
import { createApp } from '../../../src/web/create-app.ts';
import { apiCall } from '../../support/api-call.ts';
import { answers } from '../../support/web-answers.ts';
import { webConversations } from '../../support/web-conversations.ts';
import { webServices } from '../../support/web-services.ts';

const given = {
  turnId: 'turn-1234567',
  reader: 'abcdef',
  kind: 'helpful',
  reason: 'Just what I needed.',
  at: '2026-11-26T09:05:00.000Z',
  question: 'What of carers?',
  scope: { council: 'Wexcombe Borough Council' },
} as const;

/** The API over made reports, for a local user with these roles; what readers said is one thing, of a good answer. */
async function api(roles: ('member' | 'officer' | 'evaluator')[], change: Partial<Services> = {}) {
  const { services } = webServices();
  const answer = await services.ask({ question: 'What of carers?', audience: 'public' });
  const feedback: GivenFeedback[] = [
    { ...given, answer: { ...answer, ...answers.carers } as GivenFeedback['answer'] },
  ];
  const accepted: string[] = [];
  const all = {
    ...webConversations((request) => services.ask(request)),
    ...services,
    tokens: async () => [],
    feedback: async ({ turnId }: { turnId?: string }) =>
      feedback.filter((one) => turnId === undefined || one.turnId === turnId),
    acceptFeedback: async ({ turnId }: { turnId: string }) => {
      accepted.push(turnId);
      return feedback[0]!;
    },
    ...change,
  } as Services;
  const app = createApp(all, {
    reportFault: (fault) => expect.fail(String(fault)),
    localRights: { roles, bodies: [] },
  });
  return {
    app,
    accepted,
    call: (method: string, address: string, body?: unknown) => apiCall(app, method, address, body),
  };
}

const nothing = { status: 404, json: { code: expect.any(String), message: expect.any(String) } };

describe('the API', () => {
  it('lists the reports that may be seen, of one council where asked', async () => {
    const { call } = await api(['member']);
    const { json } = await call('GET', '/api/reports');
    const files = (json as { file: string }[]).map(({ file }) => file);
    expect(files).toContain('wexcombe-letter-2009.pdf');
    expect(JSON.stringify(json)).not.toMatch(/quillfeather|zephyrton/i);
  });

  it('gives a report with its text and blocks, and none that may not be seen', async () => {
    const { call } = await api(['member']);
    const { json } = await call('GET', '/api/reports/rep-carers');
    const { text, blocks } = json as { text: string; blocks: { startChar: number; endChar: number }[] };
    expect(text.slice(blocks[0]!.startChar, blocks[0]!.endChar)).toBe(
      'Assessment of adult social care 2008/09',
    );
    expect(await call('GET', '/api/reports/rep-exempt')).toEqual(await call('GET', '/api/reports/rep-none'));
    expect(await call('GET', '/api/reports/rep-exempt')).toEqual(nothing);
  });

  it('answers a question, narrowed to what is chosen', async () => {
    const { call } = await api(['member']);
    const { status, json } = await call('POST', '/api/ask', {
      question: 'What of carers?',
      period: '2008/09',
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({ status: 'answered' });
    expect((await call('POST', '/api/ask', { question: 'Carers?', audience: 'exempt' })).status).toBe(400);
  });

  it('lists, shows and deletes conversations, and takes what a reader says', async () => {
    const { app, call } = await api(['member']);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const body of ['q=carers', 'q=potholes'])
      await app.request('/ask', { method: 'POST', headers, body });
    const listed = await call('GET', '/api/conversations');
    expect(listed.json).toHaveLength(2);
    const [first] = listed.json as { conversationId: string }[];
    const shown = await call('GET', `/api/conversations/${first!.conversationId}`);
    const [turn] = (shown.json as { turns: { turnId: string }[] }).turns;
    const said = { kind: 'missing', reason: 'The year is not there.' };
    const after = await call('POST', `/api/turns/${turn!.turnId}/feedback`, said);
    expect(after.json).toMatchObject({ feedback: said });
    expect((await call('POST', `/api/turns/${turn!.turnId}/feedback`, { kind: 'bad' })).status).toBe(400);
    expect((await call('DELETE', `/api/conversations/${first!.conversationId}`)).json).toEqual({
      deleted: 1,
    });
    expect((await call('DELETE', '/api/conversations')).json).toEqual({ deleted: 1 });
    expect(await call('GET', `/api/conversations/${first!.conversationId}`)).toEqual(nothing);
  });

  it('keeps what readers said for evaluators', async () => {
    const member = await api(['member', 'officer']);
    expect((await member.call('GET', '/api/feedback')).status).toBe(403);
    expect((await member.call('POST', `/api/feedback/${given.turnId}/accept`)).status).toBe(403);
    expect(member.accepted).toEqual([]);
    const { call } = await api(['evaluator']);
    expect((await call('GET', '/api/feedback')).json).toMatchObject([
      { turnId: given.turnId, kind: 'helpful' },
    ]);
  });

  it('makes a case of an answer that helped, and notes that it did', async () => {
    const { call, accepted } = await api(['evaluator']);
    const { json } = await call('POST', `/api/feedback/${given.turnId}/accept`);
    expect(json).toMatchObject({
      id: 'F-turn-123',
      suite: 'answering',
      kind: 'feedback',
      question: 'What of carers?',
      council: 'Wexcombe Borough Council',
    });
    expect(accepted).toEqual([given.turnId]);
    expect((await call('POST', '/api/feedback/never/accept')).status).toBe(404);
  });

  it('makes no case of an answer that was wrong before somebody says what is right', async () => {
    const wrong = async ({ turnId }: { turnId?: string }) => {
      const { services } = webServices();
      const answer = await services.ask({ question: 'What of carers?', audience: 'public' });
      return turnId === undefined || turnId === given.turnId
        ? [{ ...given, kind: 'wrong' as const, answer }]
        : [];
    };
    const { call, accepted } = await api(['evaluator'], { feedback: wrong });
    const address = `/api/feedback/${given.turnId}/accept`;
    expect((await call('POST', address)).status).toBe(400);
    expect(accepted).toEqual([]);
    const right = { supporting: [{ file: 'wexcombe-letter-2009.pdf', quote: 'breaks come too late' }] };
    expect((await call('POST', address, right)).json).toMatchObject(right);
    expect((await call('POST', address, { refused: true })).json).toMatchObject({
      category: 'feedback',
      allowedStatuses: ['not_in_reports', 'declined'],
    });
  });
});
