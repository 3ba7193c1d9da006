import { describe, expect, it } from 'vitest';
import { baselineSchema, toBaseline } from '../../src/evaluate/baseline.ts';
import type { CaseResult } from '../../src/evaluate/case-result.ts';
import { compareWithBaseline } from '../../src/evaluate/compare-with-baseline.ts';

function result(
  id: string,
  figures: Record<string, number>,
  group: CaseResult['group'] = 'retrieval',
): CaseResult {
  return {
    group,
    id,
    kind: 'lookup',
    figures,
    question: 'A question?',
    why: 'a reason',
    ms: 1,
    output: { text: 'words' },
  };
}

const hits = (flags: number[]) => flags.map((hit, i) => result(`C${i}`, { hit, all: hit }));

describe('compareWithBaseline', () => {
  it('is worse when a figure falls by more than its tolerance, and names what was lost', () => {
    const comparison = compareWithBaseline(hits([1, 0, 1, 1]), toBaseline(hits([1, 1, 1, 0])));
    expect(comparison.rows.some((row) => row.worse)).toBe(false);
    expect(comparison.lost).toEqual(['C1 hit', 'C1 all']);
    expect(comparison.gained).toEqual(['C3 hit', 'C3 all']);
    expect(
      compareWithBaseline(hits([1, 0]), toBaseline(hits([1, 1]))).rows.find((row) => row.name === 'hit@10')!
        .worse,
    ).toBe(true);
  });

  it('lets one case in fifty flip', () => {
    const before = toBaseline(hits(Array.from({ length: 50 }, () => 1)));
    expect(
      compareWithBaseline(hits(Array.from({ length: 50 }, (_, i) => (i < 1 ? 0 : 1))), before).rows.some(
        (row) => row.worse,
      ),
    ).toBe(false);
    expect(
      compareWithBaseline(hits(Array.from({ length: 50 }, (_, i) => (i < 2 ? 0 : 1))), before).rows.some(
        (row) => row.worse,
      ),
    ).toBe(true);
  });

  it('does not let one more critical answer pass', () => {
    const one = (criticalAnswered: number) => [
      result('U1', { falselyAnswered: 0, critical: 1, criticalAnswered }, 'unanswerable'),
    ];
    expect(compareWithBaseline(one(1), toBaseline(one(0))).rows.some((row) => row.worse)).toBe(true);
    expect(compareWithBaseline(one(0), toBaseline(one(1))).rows.some((row) => row.worse)).toBe(false);
  });

  it('compares shared cases only, and says how many were not', () => {
    const comparison = compareWithBaseline(
      hits([1]),
      toBaseline([...hits([1, 1]), result('U1', { falselyAnswered: 0 }, 'unanswerable')]),
    );
    expect(comparison).toMatchObject({ shared: 1, onlyNow: 0, onlyBefore: 1 });
  });
});

describe('toBaseline', () => {
  it('keeps ids, kinds and figures, and no word', () => {
    const baseline = toBaseline([result('C1', { hit: 1, coverage: 1 / 3 })]);
    expect(baseline).toEqual({
      cases: [{ group: 'retrieval', id: 'C1', kind: 'lookup', figures: { hit: 1, coverage: 0.3333 } }],
    });
    expect(baselineSchema.parse(baseline)).toEqual(baseline);
  });

  it('takes over the groups that the run did not measure', () => {
    const before = toBaseline([
      result('U1', { falselyAnswered: 0 }, 'unanswerable'),
      result('C9', { hit: 1 }),
    ]);
    expect(toBaseline([result('C1', { hit: 1 })], before).cases.map((entry) => entry.id)).toEqual([
      'U1',
      'C1',
    ]);
  });
});
