import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import type { GoldJudgement } from '../../../src/evaluate/extraction/gold-report.ts';
import { scoreGradesByArea } from '../../../src/evaluate/extraction/score-grades-by-area.ts';
import { scoreJudgements } from '../../../src/evaluate/extraction/score-judgements.ts';
import { citing, extractionOf, rule, scoring } from './make-extraction.ts';

const text = 'Parks: Inadequate\n\nRoads: Good\n\nThe service felt mixed. Roads are Good again.';

function judged(area: string, printed: string, quote: string, rest: object = {}): Finding {
  return {
    kind: 'judgement',
    area,
    printed,
    grade: printed.toLowerCase(),
    scale: 'four',
    ...rule,
    citation: citing(text, quote),
    ...rest,
  };
}

const labels: GoldJudgement[] = [
  { area: 'Parks', printed: 'Inadequate', voice: 'inspectorate', quote: 'Parks: Inadequate' },
  { area: 'Roads', printed: 'Good', voice: 'inspectorate', quote: 'Roads: Good' },
];
const parks = judged('Parks', 'Inadequate', 'Parks: Inadequate');
const roads = judged('Roads', 'Good', 'Roads: Good');

function scored(...findings: Finding[]) {
  return scoreJudgements(scoring(text, extractionOf(findings)), labels)[0]!;
}

describe('scoreJudgements', () => {
  it('counts area, grade and voice, and a judgement told twice once', () => {
    const score = scored(parks, roads, judged('Roads', 'Good', 'Roads are Good again'));
    expect(score).toMatchObject({ matched: 2, wanted: 2, found: 2, voiced: 2, misses: [] });
  });

  it('calls a wrong grade critical, and shows both', () => {
    const score = scored(judged('Parks', 'Good', 'Parks: Inadequate'), roads);
    expect(score.matched).toBe(1);
    expect(score.misses).toEqual([
      expect.objectContaining({
        sort: 'wrong',
        critical: 'grade',
        wanted: 'Parks: Inadequate',
        found: 'Parks: Good',
      }),
    ]);
  });

  it('calls a wrong voice, body or year critical', () => {
    expect(scored({ ...parks, voice: 'council-own' }, roads).misses[0]).toMatchObject({ critical: 'voice' });
    const input = scoring(
      text,
      extractionOf([judged('Roads', 'Good', 'Roads: Good', { inspectorate: 'ofsted', period: '2009/10' })]),
    );
    const misses = (rest: object) => scoreJudgements(input, [{ ...labels[1]!, ...rest }])[0]!.misses;
    expect(misses({ inspectorate: 'cqc' })[0]).toMatchObject({ critical: 'body' });
    expect(misses({ inspectorate: 'Ofsted' })).toEqual([]);
    expect(misses({ period: '2008/09' })[0]).toMatchObject({ critical: 'year' });
  });

  it('calls a low grade that is left out critical, and a good one merely missing', () => {
    expect(scored().misses.map((miss) => miss.critical)).toEqual(['omitted', undefined]);
  });

  it('keeps judgements in words apart from graded ones', () => {
    const narrative = {
      area: 'The service',
      printed: 'felt mixed',
      narrative: true,
      quote: 'The service felt mixed',
    };
    const { grade: _, ...inWords } = judged('service', 'felt mixed', 'service felt mixed') as Finding & {
      grade: string;
    };
    const input = scoring(text, extractionOf([parks, roads, inWords as Finding]));
    const [graded, words] = scoreJudgements(input, [...labels, narrative]);
    expect(graded).toMatchObject({ matched: 2, wanted: 2, found: 2 });
    expect(words).toMatchObject({ field: 'judgementsInWords', matched: 1, wanted: 1, found: 1 });
  });

  it('holds a grade found where the report gives none to be found besides', () => {
    const input = scoring(text, extractionOf([parks]));
    const [score] = scoreJudgements(input, [{ area: 'Parks', printed: null, quote: 'Parks: Inadequate' }]);
    expect(score).toMatchObject({ wanted: 0, found: 1, matched: 0 });
  });
});

describe('scoreGradesByArea', () => {
  it('is right area by area, "not given" included', () => {
    const input = scoring(
      text,
      extractionOf([judged('Parks', 'Good', 'Parks: Inadequate', { areaKey: 'parks' })]),
    );
    const labelled = { parks: 'good', overall: 'not given', roads: 'inadequate' };
    const score = scoreGradesByArea(input, labelled);
    expect(score).toMatchObject({ matched: 2, wanted: 3, found: 3 });
    expect(score.misses[0]).toMatchObject({ critical: 'omitted', wanted: 'roads: inadequate' });
    expect(scoreGradesByArea(input, { parks: 'not given' }).misses[0]).toMatchObject({ critical: 'grade' });
  });
});
