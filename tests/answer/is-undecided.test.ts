import { describe, expect, it } from 'vitest';
import { isUndecided } from '../../src/answer/is-undecided.ts';
import { scoredOf } from '../support/made-evidence.ts';
import { madeVersion } from '../support/made-version.ts';

const report = madeVersion('# Letter\n\nCarers met in May.\n\nCarers met in June.\n');
const best = (score: number, own: number, rarest = false) => ({
  ...scoredOf(report, 'Carers met in May.', score, own),
  rarest,
});
const next = (score: number, own: number) => scoredOf(report, 'Carers met in June.', score, own);

describe('isUndecided', () => {
  it('does not choose between weak words as near as each other that lack the rarest word', () => {
    expect(isUndecided([best(0.5, 0.3), next(0.49, 0.3)])).toBe(true);
  });

  it('chooses where the best is plainly nearer, in all or in its words, or strong', () => {
    expect(isUndecided([best(0.5, 0.3), next(0.4, 0.3)])).toBe(false);
    expect(isUndecided([best(0.5, 0.3), next(0.49, 0.1)])).toBe(false);
    expect(isUndecided([best(0.7, 0.5), next(0.69, 0.5)])).toBe(false);
    expect(isUndecided([best(0.5, 0.3)])).toBe(false);
  });

  it('chooses words that hold the rarest word', () => {
    expect(isUndecided([best(0.5, 0.3, true), next(0.49, 0.3)])).toBe(false);
  });

  it('wants a close meaning where hardly a word of the subject is held', () => {
    const close = best(0.7, 0.1);
    expect(isUndecided([close])).toBe(false);
    expect(isUndecided([{ ...close, evidence: { ...close.evidence, similarity: 0.5 } }])).toBe(true);
  });

  it('has nothing to decide where nothing is sound', () => {
    expect(isUndecided([])).toBe(false);
  });
});
