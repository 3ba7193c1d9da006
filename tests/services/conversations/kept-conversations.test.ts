import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../src/domain/audience.ts';
import type { Asker } from '../../../src/services/conversations/conversation-services.ts';
import { removeReport } from '../../../src/store/remove-report.ts';
import { saveVersion } from '../../../src/store/save-version.ts';
import { setProtection } from '../../../src/store/set-protection.ts';
import { makeVersion } from '../../store/make-version.ts';
import { ann, answerOf, bob, claim, letterIn, never, openConversations } from './opened-conversations.ts';

describe('what is kept of people’s questions', () => {
  it('is another person’s in no way', async () => {
    const { services, follow } = await openConversations();
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
    const { services, follow } = await openConversations();
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
    const { services, follow } = await openConversations({ now: () => now });
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
    const { services, follow, store } = await openConversations({
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

  it('is withheld while it is told too: a claim on a report that was taken back meanwhile is not sent', async () => {
    const { services, follow, store } = await openConversations({
      ask: async ({ question, onEvent }) => {
        const answer = answerOf(question, [claim(place.reportId, place.versionId)]);
        onEvent({ type: 'claim', claim: answer.claims[0]! });
        onEvent({ type: 'answer', answer });
        return answer;
      },
    });
    const place = await letterIn(store);
    const { turnId } = await services.startTurn({ ...ann, question: 'Carers?', scope: {} });
    const told = async (asker = ann) => (await follow(turnId, 0, asker)).map(({ event }) => event.type);
    expect(await told()).toEqual(['claim', 'answer', 'ended']);
    await setProtection(store, 'exempt', place.reportId, { embargoUntil: '2999-01-01' });
    expect(await told()).toEqual(['ended']);
    await removeReport(store, 'exempt', place.reportId);
    expect(await told({ ...ann, audience: 'exempt' })).toEqual(['ended']);
  });

  it('is told to nobody who sees less than when it was asked, but for how far it is', async () => {
    const { services, follow } = await openConversations({
      ask: async ({ question, onEvent }) => {
        onEvent({ type: 'notice', text: 'Of the cabinet’s reports.' });
        onEvent({ type: 'restart' });
        return answerOf(question);
      },
    });
    const wide = { ...ann, audience: { internal: true, bodies: ['cabinet'] } };
    const { turnId } = await services.startTurn({ ...wide, question: 'Carers?', scope: {} });
    const told = async (asker: Asker) => (await follow(turnId, 0, asker)).map(({ event }) => event.type);
    expect(await told(wide)).toEqual(['notice', 'restart', 'ended']);
    expect(await told({ ...ann, audience: { internal: true, bodies: [] } })).toEqual(['ended']);
  });

  it('is withheld though it cites nothing once no report of a council that it names is seen; a name that was only the asker’s stays', async () => {
    const { services, follow, store } = await openConversations({
      ask: async ({ question }) => ({
        ...answerOf(question),
        ...(question === 'Which?'
          ? { choices: [{ label: 'Fenwick', council: 'Fenwick' }] }
          : { scope: [{ council: question, periods: [], inspectorates: [], regimes: [] }] }),
      }),
    });
    const { profile, ...version } = makeVersion('fenwick.txt', ['Carers were praised.']);
    const { reportId } = await saveVersion(store, {
      ...version,
      profile: { ...profile, council: 'Fenwick' },
    });
    const asked = await Promise.all(
      ['Fenwick', 'Which?', 'Thornhill'].map((question) =>
        services.startTurn({ ...ann, question, scope: {} }),
      ),
    );
    for (const { turnId } of asked) await follow(turnId);
    const shown = async () => {
      const turns = await Promise.all(asked.map(({ turnId }) => services.showTurn({ ...ann, turnId })));
      return turns.map(({ answer }) => answer !== undefined);
    };
    expect(await shown()).toEqual([true, true, true]);
    await setProtection(store, 'exempt', reportId, { classification: 'internal' });
    expect(await shown()).toEqual([false, false, true]);
    await removeReport(store, 'exempt', reportId);
    expect(await shown()).toEqual([false, false, true]);
  });

  it('is withheld from somebody who sees less than when they asked, counts and all', async () => {
    const { services, follow } = await openConversations();
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
    const { services, follow } = await openConversations();
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
