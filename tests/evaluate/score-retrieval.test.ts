import { describe, expect, it } from 'vitest';
import { scoreRetrieval } from '../../src/evaluate/score-retrieval.ts';
import { passage } from './make-answer.ts';

const quote = (startChar: number, endChar: number, file = 'a.txt') => ({
  file,
  quote: 'x',
  length: endChar - startChar,
  span: { startChar, endChar },
});

describe('scoreRetrieval', () => {
  it('is a hit from exactly half of a quote in one passage', () => {
    expect(scoreRetrieval([quote(10, 20)], [passage(0, 15)])).toMatchObject({
      hit: true,
      all: true,
      firstRank: 1,
    });
    expect(scoreRetrieval([quote(10, 20)], [passage(0, 14)])).toMatchObject({
      hit: false,
      all: false,
      bestShares: [0.4],
    });
  });

  it('does not add up two passages that each hold less than half', () => {
    expect(scoreRetrieval([quote(10, 20)], [passage(0, 14), passage(16, 30)]).hit).toBe(false);
  });

  it('wants every quote held for all-quotes, each by some passage', () => {
    const quotes = [quote(0, 10), quote(50, 60, 'b.txt')];
    expect(scoreRetrieval(quotes, [passage(90, 99), passage(0, 10)])).toMatchObject({
      hit: true,
      all: false,
      firstRank: 2,
    });
    expect(scoreRetrieval(quotes, [passage(0, 10), passage(40, 60, 'x', 'b.txt')]).all).toBe(true);
  });

  it('does not look at the same offsets of another report, nor past rank ten', () => {
    expect(scoreRetrieval([quote(0, 10)], [passage(0, 10, 'x', 'b.txt')]).hit).toBe(false);
    const eleven = [...Array.from({ length: 10 }, () => passage(100, 110)), passage(0, 10)];
    expect(scoreRetrieval([quote(0, 10)], eleven).hit).toBe(false);
  });

  it('never counts a quote that is not in the text, and survives an empty ranking', () => {
    expect(scoreRetrieval([{ file: 'a.txt', quote: 'x', length: 4 }], [passage(0, 99)])).toMatchObject({
      hit: false,
      bestShares: [0],
    });
    expect(scoreRetrieval([quote(0, 10)], [])).toEqual({ hit: false, all: false, bestShares: [0] });
  });
});
