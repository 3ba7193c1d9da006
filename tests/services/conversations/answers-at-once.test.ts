import { describe, expect, it } from 'vitest';
import { answersAtOnce } from '../../../src/services/conversations/answers-at-once.ts';

describe('how many questions are answered at a time', () => {
  it.each([
    [1, 1],
    [2, 1],
    [3, 1],
    [8, 4],
  ])('is one for every two of %d cores without a model, and never none', (cores, atOnce) => {
    expect(answersAtOnce(false, cores)).toBe(atOnce);
  });

  it('does not hang on cores where a model answers, for it is mostly waited for', () => {
    expect([answersAtOnce(true, 1), answersAtOnce(true, 64)]).toEqual([8, 8]);
  });
});
