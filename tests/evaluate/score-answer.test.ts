import { describe, expect, it } from 'vitest';
import { scoreAnswer } from '../../src/evaluate/score-answer.ts';
import { answerWith, citation } from './make-answer.ts';

const quote = (startChar: number, endChar: number, file = 'a.txt') => ({
  file,
  quote: 'x',
  length: endChar - startChar,
  span: { startChar, endChar },
});

describe('scoreAnswer', () => {
  it('is right when half of one quote is cited within three times its characters', () => {
    expect(
      scoreAnswer('lookup', [quote(10, 20), quote(90, 99)], answerWith('answered', [citation(15, 30)])),
    ).toMatchObject({
      outcome: 'right',
      coverage: 0.5,
      quotedChars: 15,
      allowedChars: 57,
    });
  });

  it('is wrong when it quotes too much, and counts overlapping citations once', () => {
    const quotes = [quote(10, 20)];
    expect(scoreAnswer('table', quotes, answerWith('answered', [citation(0, 31)])).outcome).toBe('wrong');
    const twice = scoreAnswer('table', quotes, answerWith('answered', [citation(0, 25), citation(10, 30)]));
    expect(twice).toMatchObject({ outcome: 'right', quotedChars: 30, citations: 2, citationsOnQuotes: 2 });
  });

  it('adds up citations that each hold less than half of a quote', () => {
    const answer = answerWith('partly_answered', [citation(10, 13), citation(17, 20)]);
    expect(scoreAnswer('lookup', [quote(10, 20)], answer).outcome).toBe('right');
  });

  it('needs half of the quotes for lists and for what sets things side by side', () => {
    const quotes = [quote(0, 10), quote(20, 30), quote(40, 50)];
    const one = answerWith('answered', [citation(0, 10)]);
    const two = answerWith('answered', [citation(0, 10), citation(40, 50)]);
    for (const kind of ['list', 'compare-across-documents', 'trend-over-time', 'multi-hop']) {
      expect(scoreAnswer(kind, quotes, one)).toMatchObject({ outcome: 'wrong', neededQuotes: 2 });
      expect(scoreAnswer(kind, quotes, two).outcome).toBe('right');
    }
    expect(scoreAnswer('paraphrase', quotes, one).outcome).toBe('right');
  });

  it('allows lists one and a half times the quotes, to the character', () => {
    expect(scoreAnswer('list', [quote(0, 10)], answerWith('answered', [citation(0, 15)])).outcome).toBe(
      'right',
    );
    expect(scoreAnswer('list', [quote(0, 10)], answerWith('answered', [citation(0, 16)])).outcome).toBe(
      'wrong',
    );
  });

  it('does not count context spans, in coverage or in length', () => {
    const leaning = {
      ...citation(50, 60),
      context: [{ startChar: 0, endChar: 10, quote: 'x', role: 'row' as const }],
    };
    expect(scoreAnswer('lookup', [quote(0, 10)], answerWith('answered', [leaning]))).toMatchObject({
      outcome: 'wrong',
      coverage: 0,
      quotedChars: 10,
      citationsOnQuotes: 0,
    });
  });

  it('keeps reports apart', () => {
    const answer = answerWith('answered', [citation(0, 10, 'x', 'b.txt'), citation(0, 10)]);
    expect(scoreAnswer('lookup', [quote(0, 10)], answer)).toMatchObject({
      quotedChars: 20,
      citationsOnQuotes: 1,
    });
  });

  it('is refused for every status that does not answer, whatever is cited', () => {
    for (const status of ['needs_scope', 'not_in_reports', 'declined'] as const) {
      expect(scoreAnswer('lookup', [quote(0, 10)], answerWith(status, [citation(0, 10)])).outcome).toBe(
        'refused',
      );
    }
  });

  it('calls an empty answer wrong, and is never NaN', () => {
    const empty = scoreAnswer('lookup', [quote(0, 10)], answerWith('answered'));
    expect(empty).toMatchObject({ outcome: 'wrong', coverage: 0, citations: 0 });
    const none = scoreAnswer('list', [], answerWith('not_in_reports'));
    expect(Object.values(none).some((value) => Number.isNaN(value))).toBe(false);
  });

  it('never covers a quote that the text does not hold', () => {
    expect(
      scoreAnswer(
        'lookup',
        [{ file: 'a.txt', quote: 'x', length: 10 }],
        answerWith('answered', [citation(0, 10)]),
      ).coverage,
    ).toBe(0);
  });
});
