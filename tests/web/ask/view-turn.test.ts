import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Turn } from '../../../src/domain/conversation.ts';
import { viewTurn } from '../../../src/web/ask/view-turn.ts';
import { answers } from '../../support/web-answers.ts';
import { carersLetter, selfAssessment } from '../../support/web-library.ts';

const given = { names: { inspectorates: {}, regimes: {} }, reports: [carersLetter, selfAssessment] };

const answer = {
  question: 'What of carers?',
  claims: [],
  nearest: [],
  searched: { reports: 2, passages: 9 },
  answeredBy: 'offline',
  durationMs: 3,
  ...answers.carers,
} as Answer;

function turn(given: Partial<Turn>): Turn {
  return {
    turnId: 't-1',
    conversationId: 'c/1',
    number: 2,
    askedAt: '2026-11-26T09:00:00.000Z',
    question: 'What of carers?',
    scope: {},
    state: 'answered',
    ...given,
  };
}

describe('a turn', () => {
  it('that is answered leads back to itself, and says where it was looked', () => {
    const scope = [{ council: 'Wexcombe Borough Council', periods: [], inspectorates: [], regimes: [] }];
    const { heading, looked, answer: view } = viewTurn(turn({ answer: { ...answer, scope } }), given);
    expect(heading).toBe('What the reports say');
    expect(looked!.places).toEqual(['Wexcombe Borough Council']);
    expect(looked!.options.councils.find(({ selected }) => selected)!.value).toBe('Wexcombe Borough Council');
    expect(view!.claims[0]!.citations[0]!.href).toContain('back=%2Fconversations%2Fc%252F1%23turn-2');
  });

  it('that is declined was looked for nowhere', () => {
    const declined = { ...answer, ...answers.election } as Answer;
    expect(viewTurn(turn({ answer: declined }), given)).not.toHaveProperty('looked');
  });

  it.each([
    [{ state: 'asking' }, 'Looking in the reports …', undefined],
    [{ state: 'stopped' }, 'Stopped', /You stopped this question/],
    [{ state: 'interrupted' }, 'No answer came', /The service was stopped.*ask it again/],
    [{ state: 'failed', failure: { code: 'busy', message: 'Too many.' } }, 'No answer came', /^Too many\.$/],
    [{ state: 'answered', withheld: true }, 'This answer is not shown', /cannot see at present/],
  ] as const)('without an answer says why: %o', (state, heading, note) => {
    const view = viewTurn(turn(state as Partial<Turn>), given);
    expect(view.heading).toBe(heading);
    if (note === undefined) expect(view.note).toBeUndefined();
    else expect(view.note).toMatch(note);
    expect(view).not.toHaveProperty('looked');
  });

  it('is asked again as it was asked', () => {
    const scope = { council: 'Oldmere County Council', reportId: 'rep-self' };
    expect(viewTurn(turn({ scope }), given).asked).toEqual([
      { name: 'q', value: 'What of carers?' },
      { name: 'conversation', value: 'c/1' },
      { name: 'council', value: 'Oldmere County Council' },
      { name: 'report', value: 'rep-self' },
    ]);
  });
});
