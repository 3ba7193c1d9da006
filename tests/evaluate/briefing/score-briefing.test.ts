import { describe, expect, it } from 'vitest';
import type { Briefing, BriefingSentence } from '../../../src/domain/briefing.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { scoreBriefing } from '../../../src/evaluate/briefing/score-briefing.ts';
import { placeLabels } from '../../../src/evaluate/extraction/place-labels.ts';
import { citing, rule } from '../extraction/make-extraction.ts';

const text = 'Mend the night service within 14 days.\n\nPaint the gates.\n\nRoads: Inadequate';
const [night, gates, roads] = text.split('\n\n') as [string, string, string];

function sentence(words: string, quote: string, rest: Partial<BriefingSentence> = {}): BriefingSentence {
  return { text: words, origin: 'quoted', citations: [citing(text, quote)], ...rest };
}

function briefing(...sentences: BriefingSentence[]): Briefing {
  const section = { key: 'must-improve' as const, heading: 'What must improve', sentences, leftOut: 0 };
  return {
    ...{
      reportId: 'r',
      versionId: 'v',
      file: 'a.txt',
      title: 'A report',
      length: 'full',
      sections: [section],
    },
    standingDuties: [],
    omitted: [],
  };
}

const findings: Finding[] = [
  { kind: 'areaForImprovement', text: night, ...rule, citation: citing(text, night) },
  { kind: 'strength', text: gates, ...rule, citation: citing(text, gates) },
  {
    kind: 'judgement',
    area: 'Roads',
    printed: 'Inadequate',
    grade: 'inadequate',
    ...rule,
    citation: citing(text, roads),
  },
];

const score = (made: Briefing) =>
  scoreBriefing(
    made,
    text,
    findings,
    { file: 'a.txt', areasForImprovement: [{ text: night, quote: night }] },
    placeLabels(text),
  );

describe('scoreBriefing', () => {
  it('finds nothing wrong where every adverse finding is cited in exact words', () => {
    expect(
      score(
        briefing(sentence('The night service must be mended within 14 days.', night), sentence(roads, roads)),
      ),
    ).toMatchObject({
      ...{ sentences: 2, cited: 2, adverse: 2, adverseGiven: 2, labelled: 1, labelledGiven: 1 },
      ...{ strayValues: 0, omittedAdverse: 0, misses: [] },
    });
  });

  it('calls an adverse finding or labelled item that no sentence cites omitted', () => {
    const { misses, adverseGiven, labelledGiven } = score(briefing(sentence(gates, gates)));
    expect([adverseGiven, labelledGiven]).toEqual([0, 0]);
    expect(misses.map((miss) => miss.critical)).toEqual(['omitted', 'omitted', 'omitted']);
  });

  it('catches words that are not exact, a figure that no citation holds, and what the briefing says it leaves out', () => {
    const citation = { ...citing(text, night), quote: 'Mend the night service' };
    expect(score(briefing(sentence('Mend it.', night, { citations: [citation] })))).toMatchObject({
      cited: 0,
    });
    expect(score(briefing(sentence('Mend it within 15 days.', night)))).toMatchObject({ strayValues: 1 });
    expect(
      score(briefing(sentence('There are 3.', night, { origin: 'derived', rule: 'count' }))),
    ).toMatchObject({ strayValues: 0 });
    const omitted = [
      { kind: 'judgement' as const, text: roads, adverse: true, citation: citing(text, roads) },
    ];
    expect(score({ ...briefing(), omitted })).toMatchObject({ omittedAdverse: 1 });
  });
});
