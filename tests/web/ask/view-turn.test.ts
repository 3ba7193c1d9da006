import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Turn } from '../../../src/domain/conversation.ts';
import { answerText } from '../../../src/web/ask/answer-text.ts';
import { copyOf } from '../../../src/web/ask/copy-of.ts';
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

describe('an answer that is taken away', () => {
  it('holds each statement with the numbers of its sources, and each source once with its words', () => {
    const text = answerText(copyOf(answer, '2026-11-26T09:00:00.000Z'));
    expect(text).toMatch(/^What of carers\?\n\nWhat the reports say\n/);
    expect(text).toMatch(/CQC said: “The Care Quality Commission .* come too late\.” \[1\]\n/);
    expect(text).toMatch(/13 points more than the year before\. \[3\]\n/);
    expect(text.match(/^\[3\] /gm)).toHaveLength(1);
    expect(text).toMatch(/^\[4\] Oldmere County Council.*The council about itself\..*“We answered nine/m);
    expect(text).toMatch(/Searched 9 passages in 2 reports\. Put together from quotations/);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('says what is not stated', () => {
    const partly = { ...answer, ...answers.budget } as Answer;
    expect(answerText(copyOf(partly, ''))).toContain('Not stated: who pays <for> them');
  });
});
