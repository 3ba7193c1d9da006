import { describe, expect, it } from 'vitest';
import { checkDerived } from '../../../src/answer/check-derived.ts';
import type { Claim } from '../../../src/domain/answer.ts';
import { regimes } from '../../support/made-version.ts';

function claim(rule: string, text: string, quotes: readonly string[]): Claim {
  return {
    text,
    rule,
    origin: 'derived',
    voice: 'inspectorate',
    citations: quotes.map((quote) => ({
      reportId: 'r',
      versionId: 'v',
      file: 'f',
      label: 'l',
      startChar: 0,
      endChar: quote.length,
      quote,
      context: [],
      match: 'derived',
    })),
  };
}
const moved = (text: string) => checkDerived(claim('movement-by-polarity', text, ['2A | 610.2 | 702.5']));

describe('what a look-up derives is worked out again', () => {
  it('holds where the cited figures move as it says', () => {
    expect(moved('From “610.2” to “702.5” is worse: for this indicator a lower figure is better.')).toEqual(
      [],
    );
  });

  it('fails where the direction is wrong, or a figure is not cited', () => {
    expect(
      moved('From “610.2” to “702.5” is better: for this indicator a lower figure is better.'),
    ).toHaveLength(1);
    expect(
      moved('From “500” to “702.5” is worse: for this indicator a lower figure is better.'),
    ).toHaveLength(1);
  });

  it('fails for a count that is not the number of citations', () => {
    const count = (n: number) =>
      checkDerived(claim('count-listed', `Counted over the items cited: ${n}`, ['a', 'b']));
    expect(count(2)).toEqual([]);
    expect(count(3)).toHaveLength(1);
  });

  it('fails for a grade that stands nowhere', () => {
    const order = (from: string) =>
      checkDerived(
        claim('grade-order', `From “${from}” to “Good” is higher on one scale.`, [
          'Overall | Inadequate',
          'Overall | Good',
        ]),
      );
    expect(order('Inadequate')).toEqual([]);
    expect(order('Outstanding')).toHaveLength(1);
  });

  it('fails for an order that the scale has not', () => {
    const order = (word: string) =>
      checkDerived(
        claim('grade-order', `From “Inadequate” to “Good” is ${word} on one scale.`, [
          'O | Inadequate',
          'O | Good',
        ]),
        regimes,
      );
    expect(order('higher')).toEqual([]);
    expect(order('lower')).toHaveLength(1);
  });

  it('fails for words that no rule writes', () => {
    expect(checkDerived(claim('grade-order', 'It is much better now.', ['Good']))).toHaveLength(1);
  });
});
