import { describe, expect, it } from 'vitest';
import type { Answer, AnswerEvent } from '../../../src/domain/answer.ts';
import type { Audience } from '../../../src/domain/audience.ts';
import { AppError } from '../../../src/errors.ts';
import {
  type AskRequest,
  conversationServices,
} from '../../../src/services/conversations/conversation-services.ts';
import type { NumberedEvent } from '../../../src/services/conversations/turn-event.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { saveVersion } from '../../../src/store/save-version.ts';
import { setProtection } from '../../../src/store/set-protection.ts';
import { makeVersion } from '../../store/make-version.ts';
import { temporaryStore } from '../../store/with-store.ts';

const ann = { personId: 'a'.repeat(32), audience: 'public' as Audience };
const bob = { personId: 'b'.repeat(32), audience: 'public' as Audience };
const never = new AbortController().signal;

const claim = (reportId: string, versionId: string): Answer['claims'][number] => ({
  text: 'Carers were praised.',
  origin: 'quoted',
  voice: 'inspectorate',
  citations: [
    {
      reportId,
      versionId,
      file: 'letter.txt',
      label: 'Letter, p. 1',
      startChar: 0,
      endChar: 20,
      quote: 'Carers were praised.',
      context: [],
      match: 'exact',
    },
  ],
});

const answerOf = (question: string, claims: Answer['claims'] = []): Answer => ({
  question,
  status: claims.length === 0 ? 'not_in_reports' : 'answered',
  ...(claims.length === 0 ? { reason: 'The reports do not say.' } : {}),
  claims,
  nearest: [],
  searched: { reports: 1, passages: 1 },
  answeredBy: 'offline',
  durationMs: 1,
});

interface Scripted {
  ask?: (request: AskRequest) => Promise<Answer>;
  now?: () => number;
  store?: Store;
}

async function opened({ ask, now, store: given }: Scripted = {}) {
  const store = given ?? (await temporaryStore());
  const asked: AskRequest[] = [];
  const faults: unknown[] = [];
  const services = conversationServices({
    store,
    ask: async (request) => {
      asked.push(request);
      return ask === undefined ? answerOf(request.question) : ask(request);
    },
    reportFault: (fault) => faults.push(fault),
    ...(now === undefined ? {} : { now }),
  });
  const follow = async (turnId: string, after = 0, asker = ann): Promise<NumberedEvent[]> => {
    const events: NumberedEvent[] = [];
    for await (const event of services.followTurn({ ...asker, turnId, after, signal: never }) ?? [])
      events.push(event);
    return events;
  };
  return { store, asked, faults, services, follow };
}

async function letterIn(store: Store) {
  const version = makeVersion('letter.txt', ['Carers were praised.']);
  const { reportId } = await saveVersion(store, version);
  return { reportId, versionId: version.versionId };
}

describe('a question of a conversation', () => {
  it('is answered though nobody stays, and its answer is there afterwards', async () => {
    const { services, follow } = await opened();
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
    const { services, follow } = await opened({
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
    const { services, asked, follow, store } = await opened({
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
    const { services, follow } = await opened({
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
    const { services, follow, faults } = await opened({
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
    const { services, store } = await opened({ ask: () => new Promise(() => undefined) });
    const { turnId } = await services.startTurn({ ...ann, question: 'Carers?', scope: {} });
    const after = await opened({ store });
    await after.services.keepConversations();
    expect(await after.services.showTurn({ ...ann, turnId })).toMatchObject({ state: 'interrupted' });
    await after.services.closeConversations();
  });
});

describe('what is kept of people’s questions', () => {
  it('is another person’s in no way', async () => {
    const { services, follow } = await opened();
    const { conversationId, turnId } = await services.startTurn({ ...ann, question: 'Carers?', scope: {} });
    await follow(turnId);
    expect(await services.conversations(bob)).toEqual([]);
    expect(services.followTurn({ ...bob, turnId, after: 0, signal: never })).toBeUndefined();
    await expect(services.showConversation({ ...bob, conversationId })).rejects.toMatchObject({
      code: 'conversation_unknown',
    });
    await expect(services.showTurn({ ...bob, turnId })).rejects.toMatchObject({ code: 'turn_unknown' });
    await expect(
      services.startTurn({ ...bob, question: 'And?', scope: {}, conversationId }),
    ).rejects.toMatchObject({ code: 'conversation_unknown' });
    await expect(services.giveFeedback({ ...bob, turnId, kind: 'wrong', reason: '' })).rejects.toMatchObject({
      code: 'turn_unknown',
    });
    expect(await services.deleteConversations({ ...bob, conversationId })).toBe(0);
  });

  it('goes when its person deletes it, one or all', async () => {
    const { services, follow } = await opened();
    for (const question of ['One?', 'Two?', 'Three?'])
      await follow((await services.startTurn({ ...ann, question, scope: {} })).turnId);
    const [first] = await services.conversations(ann);
    expect(await services.deleteConversations({ ...ann, conversationId: first!.conversationId })).toBe(1);
    expect(await services.conversations(ann)).toHaveLength(2);
    expect(await services.deleteConversations({ personId: ann.personId })).toBe(2);
    expect(await services.conversations(ann)).toEqual([]);
  });

  it('goes 30 days after the last question', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    const { services, follow } = await opened({ now: () => now });
    await follow((await services.startTurn({ ...ann, question: 'Old?', scope: {} })).turnId);
    now += 29 * 86_400_000;
    await services.keepConversations();
    expect(await services.conversations(ann)).toHaveLength(1);
    now += 2 * 86_400_000;
    await services.keepConversations();
    expect(await services.conversations(ann)).toEqual([]);
    await services.closeConversations();
  });

  it('is withheld whole once its reader may not see a report that it rests on', async () => {
    const { services, follow, store } = await opened({
      ask: async ({ question }) => answerOf(question, [claim(place.reportId, place.versionId)]),
    });
    const place = await letterIn(store);
    const { turnId } = await services.startTurn({ ...ann, question: 'Carers?', scope: {} });
    await follow(turnId);
    expect((await services.showTurn({ ...ann, turnId })).answer).toBeDefined();
    await services.giveFeedback({ ...ann, turnId, kind: 'wrong', reason: ' Not what was asked. ' });
    expect(await services.feedback({ audience: 'public' })).toHaveLength(1);
    await setProtection(store, 'exempt', place.reportId, { classification: 'exempt' });
    expect(await services.showTurn({ ...ann, turnId })).toMatchObject({ withheld: true });
    expect((await services.showTurn({ ...ann, turnId })).answer).toBeUndefined();
    expect(await services.feedback({ audience: 'public' })).toEqual([]);
  });

  it('is withheld from somebody who sees less than when they asked, counts and all', async () => {
    const { services, follow } = await opened();
    const { turnId } = await services.startTurn({
      ...ann,
      audience: { internal: true, bodies: ['cabinet'] },
      question: 'Carers?',
      scope: {},
    });
    await follow(turnId);
    const as = async (audience: Audience) => (await services.showTurn({ ...ann, audience, turnId })).answer;
    expect(await as({ internal: true, bodies: ['cabinet', 'scrutiny'] })).toBeDefined();
    expect(await as({ internal: true, bodies: [] })).toBeUndefined();
    expect(await as({ internal: false, bodies: ['cabinet'] })).toBeUndefined();
  });

  it('told of an answer is read by evaluators under a code, and becomes a case once', async () => {
    const { services, follow } = await opened();
    const { turnId } = await services.startTurn({ ...ann, question: 'Carers?', scope: {} });
    await expect(
      services.giveFeedback({ ...ann, turnId: 'nothing', kind: 'wrong', reason: '' }),
    ).rejects.toMatchObject({ code: 'turn_unknown' });
    await follow(turnId);
    await services.giveFeedback({ ...ann, turnId, kind: 'missing', reason: 'Paragraph 4.6 says it.' });
    const [given] = await services.feedback({ audience: 'public' });
    expect(given).toMatchObject({
      kind: 'missing',
      reason: 'Paragraph 4.6 says it.',
      reader: 'aaaaaa',
      question: 'Carers?',
    });
    expect(JSON.stringify(given)).not.toContain(ann.personId);
    await services.acceptFeedback({ audience: 'public', turnId });
    expect((await services.feedback({ audience: 'public' }))[0]?.acceptedAt).toBeDefined();
  });
});
