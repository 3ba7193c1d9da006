import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import { askInTurn } from '../../../src/services/conversations/ask-in-turn.ts';
import { TurnGate } from '../../../src/services/conversations/turn-gate.ts';
import { answerOf } from './opened-conversations.ts';

/** Questions in one line, each answered when a test lets it. */
function opened() {
  const gate = new TurnGate(1);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = askInTurn(gate, ({ question }) => {
    begun.push(question);
    return new Promise<Answer>((done) => ends.set(question, () => done(answerOf(question))));
  });
  const put = (question: string, signal?: AbortSignal) =>
    ask({ question, audience: 'public', ...(signal === undefined ? {} : { signal }) });
  return { gate, begun, put, end: (question: string) => ends.get(question)!() };
}

describe('a question that no conversation holds', () => {
  it('waits for its turn, as those before it did', async () => {
    const { begun, put, end } = opened();
    const answers = ['one', 'two', 'three'].map((question) => put(question));
    await Promise.resolve();
    expect(begun).toEqual(['one']);
    end('one');
    await answers[0];
    expect(begun).toEqual(['one', 'two']);
    end('two');
    await answers[1];
    end('three');
    expect((await answers[2]!).question).toBe('three');
  });

  it('is refused at once where it is none, or so many wait that no more are taken', async () => {
    const { gate, put, end } = opened();
    const first = put('one');
    await expect(put(' ')).rejects.toMatchObject({ code: 'question_empty' });
    const leaving = Array.from({ length: 200 }, () => new AbortController());
    const waiting = leaving.map(({ signal }, at) => put(`later ${at}`, signal));
    await expect(put('too late')).rejects.toMatchObject({ code: 'busy', retryable: true });
    for (const one of leaving) one.abort();
    for (const one of await Promise.allSettled(waiting))
      expect(one).toMatchObject({ status: 'rejected', reason: { code: 'cancelled' } });
    expect(gate.queued).toBe(0);
    end('one');
    await first;
  });
});
