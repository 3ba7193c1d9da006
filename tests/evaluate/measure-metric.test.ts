import { describe, expect, it } from 'vitest';
import type { Figures } from '../../src/evaluate/case-result.ts';
import { measureMetric } from '../../src/evaluate/measure-metric.ts';
import { metrics } from '../../src/evaluate/metrics.ts';

const metric = (name: string) => metrics.find((one) => one.name === name)!;
const cases = (group: 'answerable' | 'retrieval' | 'unanswerable', list: Figures[], kind = 'lookup') =>
  list.map((figures) => ({ group, kind, figures }));

describe('measureMetric', () => {
  it('takes the mean of a yes-or-no figure with a Wilson interval and its bar', () => {
    const measure = measureMetric(
      metric('right'),
      cases('answerable', [{ right: 1 }, { right: 1 }, { right: 1 }, { right: 0 }]),
    );
    expect(measure).toMatchObject({ n: 4, value: 0.75, met: true });
    expect(measure.interval!.low).toBeCloseTo(0.3006, 3);
  });

  it('is the share of all citations, not the mean of shares', () => {
    const list = [
      { citations: 1, citationsOnQuotes: 1 },
      { citations: 9, citationsOnQuotes: 3 },
    ];
    expect(measureMetric(metric('precision'), cases('answerable', list))).toMatchObject({
      n: 10,
      value: 0.4,
      met: false,
    });
  });

  it('has no value, rather than NaN, where there is nothing to divide by', () => {
    expect(
      measureMetric(metric('precision'), cases('answerable', [{ citations: 0, citationsOnQuotes: 0 }])),
    ).toEqual({ name: 'precision', n: 0 });
    expect(measureMetric(metric('hit@10'), [])).toEqual({ name: 'hit@10', n: 0 });
  });

  it('meets 13 of 18 paraphrases exactly, and looks at no other kind', () => {
    const list = Array.from({ length: 18 }, (_, i) => ({ hit: i < 13 ? 1 : 0 }));
    const all = [...cases('retrieval', list, 'paraphrase'), ...cases('retrieval', [{ hit: 0 }])];
    expect(measureMetric(metric('hit@10, paraphrases'), all)).toMatchObject({ n: 18, met: true });
  });

  it('counts critical answers among the critical cases only', () => {
    const list = [
      { falselyAnswered: 1, critical: 0, criticalAnswered: 0 },
      { falselyAnswered: 1, critical: 1, criticalAnswered: 1 },
    ];
    expect(measureMetric(metric('falsely answered, critical'), cases('unanswerable', list))).toMatchObject({
      n: 1,
      value: 1,
      met: false,
    });
  });
});
