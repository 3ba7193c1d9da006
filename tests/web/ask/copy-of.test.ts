import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Turn } from '../../../src/domain/conversation.ts';
import { answerText } from '../../../src/web/ask/answer-text.ts';
import { copyOf } from '../../../src/web/ask/copy-of.ts';
import { answers } from '../../support/web-answers.ts';
import { carersLetter, selfAssessment } from '../../support/web-library.ts';

const named = {
  names: { inspectorates: { cqc: 'CQC' }, regimes: {} },
  reports: [carersLetter, selfAssessment],
};
const origin = 'https://reports.example.gov.uk';

/** The answer of this kind, taken away as text. */
function taken(kind: keyof typeof answers, change: Partial<Answer> = {}): string {
  const answer = {
    question: 'What of carers?',
    claims: [],
    nearest: [],
    searched: { reports: 2, passages: 9 },
    answeredBy: 'offline',
    durationMs: 3,
    ...answers[kind],
    ...change,
  } as Answer;
  const turn: Turn = {
    turnId: 't-1',
    conversationId: 'c-1',
    number: 1,
    askedAt: '2026-11-26T09:00:00.000Z',
    question: answer.question,
    scope: {},
    state: 'answered',
    answer,
  };
  return answerText(copyOf(turn, answer, named, origin));
}

describe('an answer that is taken away', () => {
  it('holds each statement with the numbers of its sources, and each source once with its words', () => {
    const text = taken('carers');
    expect(text).toMatch(/^What of carers\?\n\nWhat the reports say\n/);
    expect(text).toMatch(/CQC said: “The Care Quality Commission .* come too late\.” \[1\]\n/);
    expect(text).toMatch(/13 points more than the year before\. \[3\]\n/);
    expect(text.match(/^\[3\] /gm)).toHaveLength(1);
    expect(text).toMatch(/^\[4\] Oldmere County Council.*The council about itself\..*“We answered nine/m);
    expect(text).toMatch(/Searched 9 passages in 2 reports\. Put together from quotations/);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('holds the row that a statement rests on, with its column headers', () => {
    expect(taken('carers')).toMatch(
      /^\[3\] .*“1B; Measure: People who chose their own support; 2007\/08: 31%; 2008\/09: 44%”/m,
    );
  });

  it('leads from every source to its place, wherever the text is pasted', () => {
    const lines = taken('carers').split('\n');
    const sources = lines.filter((line) => /^\[\d\] /.test(line));
    expect(sources).toHaveLength(4);
    for (const line of sources)
      expect(line).toMatch(
        / https:\/\/reports\.example\.gov\.uk\/reports\/[\w-]+\?version=.*from=\d+&to=\d+#cited$/,
      );
  });

  it('says how the question was read and where it was looked for', () => {
    const scope = [
      { council: 'Wexcombe Borough Council', periods: ['2008/09'], inspectorates: ['cqc'], regimes: [] },
    ];
    const text = taken('carers', { readAs: 'What of carers in Wexcombe?', scope });
    expect(text).toContain('Read as: What of carers in Wexcombe?\n');
    expect(text).toContain('Looked in: Wexcombe Borough Council · 2008/09 · CQC\n');
    expect(taken('carers')).toContain('Looked in: every report\n');
    expect(taken('election')).not.toContain('Looked in');
  });

  it('says what is not stated, and what does not fit at the cited places', () => {
    expect(taken('budget')).toContain('Not stated: who pays <for> them');
    const citations = answers.carers!.claims![2]!.citations;
    const oddity = {
      kind: 'total',
      severity: 'warning',
      message: 'The figures add up to 21, not 22.',
      citations,
    };
    const text = taken('carers', { oddities: [oddity] as unknown as NonNullable<Answer['oddities']> });
    expect(text).toMatch(
      /\nTo look at in what is cited\n- The figures add up to 21, not 22\. \(Wexcombe .* row 1B, p\. 3\) https:/,
    );
  });

  it('of a refusal holds whom to ask and the nearest passages, as no part of the answer', () => {
    const text = taken('potholes');
    expect(text).toMatch(/\nWhom to ask\n- Petra Lindqvist, .* \(Wexcombe .* p\. 1\) https:/);
    expect(text).toMatch(
      /\nNearest passages, which are no part of the answer\n- It asked the council .*\n- We answered nine/,
    );
  });

  it('of a question that fits several holds what there is to choose from', () => {
    expect(taken('calls')).toMatch(
      /\nTo choose from\n- Wexcombe Borough Council\n- Self-assessment, 2013\/14\n/,
    );
  });
});
