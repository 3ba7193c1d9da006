import { describe, expect, it } from 'vitest';
import { fuseScores } from '../../src/retrieve/fuse-scores.ts';

describe('fuseScores', () => {
  it('puts first what both find', () => {
    const ranking = fuseScores(
      [
        { passageId: 1, similarity: 0.6 },
        { passageId: 2, similarity: 0.6 },
      ],
      [{ passageId: 2, coverage: 0.9 }],
    );
    expect(ranking.map((one) => one.passageId)).toEqual([2, 1]);
  });

  it('never lets one weak word hit outvote a good vector', () => {
    const ranking = fuseScores(
      [
        { passageId: 1, similarity: 0.8 },
        { passageId: 2, similarity: 0.2 },
      ],
      [
        { passageId: 2, coverage: 0.2 },
        { passageId: 3, coverage: 0.3 },
      ],
    );
    expect(ranking[0]?.passageId).toBe(1);
  });

  it('is empty when neither finds anything', () => {
    expect(fuseScores([], [])).toEqual([]);
  });
});
