import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../../../src/domain/answer.ts';
import { AppError } from '../../../src/errors.ts';
import { ann, answerOf, bob, claim, letterIn, openConversations } from './opened-conversations.ts';

describe('a question of a conversation', () => {
  it('is answered though nobody stays, and its answer is there afterwards', async () => {
    const { services, follow } = await openConversations();
    const { conversationId, turnId, number } = await services.startTurn({
      ...ann,
      question: 'How are carers?',
      scope: { council: 'Fenwick' },
    });
    expect(number).toBe(1);
    expect((await follow(turnId)).at(-1)?.event).toEqual({ type: 'ended', state: 'answered' });
    const { turns, title } = await services.showConversation({ ...ann, conversationId });
    expect(title).toBe('How are carers?');
    expect(turns).toMatchObject([
      { state: 'answered', scope: { council: 'Fenwick' }, answer: { status: 'not_in_reports' } },
    ]);
  });

  it('tells its events again to whoever lost them, from where they were lost', async () => {
    const event: AnswerEvent = { type: 'notice', text: 'Quotations stand instead.' };
    const { services, follow } = await openConversations({
      ask: async ({ onEvent, question }) => {
        onEvent(event);
        onEvent({ type: 'restart' });
        return answerOf(question);
      },
    });
    const { turnId } = await services.startTurn({ ...ann, question: 'Carers?', scope: {} });
    const all = await follow(turnId);
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(await follow(turnId, 2)).toEqual(all.slice(2));
  });

  it('is read with the turns before it', async () => {
    const { services, asked, follow, store } = await openConversations({
      ask: async ({ question }) =>
        answerOf(question, question === 'And carers?' ? [] : [claim(place.reportId, place.versionId)]),
    });
    const place = await letterIn(store);
    const first = await services.startTurn({ ...ann, question: 'What was praised?', scope: {} });
    await follow(first.turnId);
    const second = await services.startTurn({
      ...ann,
      question: 'And carers?',
      scope: { period: '2025' },
      conversationId: first.conversationId,
    });
    await follow(second.turnId);
    expect(second.number).toBe(2);
    expect(asked[1]).toMatchObject({
      conversation: [{ question: 'What was praised?', answer: 'Carers were praised.' }],
      period: '2025',
    });
  });

  it('can be stopped, and says so', async () => {
    const { services, follow } = await openConversations({
      ask: ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    });
    const { turnId } = await services.startTurn({ ...ann, question: 'Carers?', scope: {} });
    expect(services.stopTurn({ ...bob, turnId })).toBe(false);
    expect(services.stopTurn({ ...ann, turnId })).toBe(true);
    expect((await follow(turnId)).at(-1)?.event).toEqual({ type: 'ended', state: 'stopped' });
    expect(await services.showTurn({ ...ann, turnId })).toMatchObject({ state: 'stopped' });
  });

  it('that fails says why in words that may be shown, and tells faults to whoever runs the service', async () => {
    const { services, follow, faults } = await openConversations({
      ask: async ({ question }) => {
        throw question === 'late'
          ? new AppError('timeout', 'It took too long. Ask again.')
          : new Error('secret path');
      },
    });
    const late = await services.startTurn({ ...ann, question: 'late', scope: {} });
    const broken = await services.startTurn({ ...ann, question: 'broken', scope: {} });
    expect((await follow(late.turnId)).at(-1)?.event).toMatchObject({
      state: 'failed',
      failure: { code: 'timeout', message: 'It took too long. Ask again.' },
    });
    const told = (await follow(broken.turnId)).at(-1)?.event;
    expect(told).toMatchObject({ state: 'failed', failure: { code: 'internal' } });
    expect(JSON.stringify(told)).not.toContain('secret');
    expect(faults).toHaveLength(1);
  });

  it('left by a process that is gone is interrupted, not answered for ever', async () => {
    const { services, store } = await openConversations({ ask: () => new Promise(() => undefined) });
    const { turnId } = await services.startTurn({ ...ann, question: 'Carers?', scope: {} });
    const after = await openConversations({ store });
    await after.services.keepConversations();
    expect(await after.services.showTurn({ ...ann, turnId })).toMatchObject({ state: 'interrupted' });
    await after.services.closeConversations();
  });
});
