import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import { scoreTexts } from '../../../src/evaluate/extraction/score-texts.ts';
import { severityLost } from '../../../src/evaluate/extraction/severity-lost.ts';
import { tokenF1 } from '../../../src/evaluate/extraction/token-overlap.ts';
import { citing, extractionOf, rule, scoring } from './make-extraction.ts';

const text = [
  'Mend the serious failures in the night service.',
  'Paint the gates of Fenwick park.',
  'Paint the gates of Fenwick pier.',
].join('\n\n');
const [night, park, pier] = text.split('\n\n') as [string, string, string];

function item(
  words: string,
  kind: 'strength' | 'areaForImprovement' = 'areaForImprovement',
  rest: object = {},
): Finding {
  return { kind, text: words, ...rule, citation: citing(text, words), ...rest } as Finding;
}

function scored(
  findings: Finding[],
  labels: { text: string; quote?: string; voice?: 'council-own' }[],
  exhaustive = true,
) {
  const list = { field: 'areasForImprovement', kind: 'areaForImprovement' as const, labels, exhaustive };
  return scoreTexts(scoring(text, extractionOf(findings)), list);
}

describe('scoreTexts', () => {
  it('matches a paraphrased label by its quote, one to one', () => {
    const labels = [
      { text: 'Gates in the park', quote: park },
      { text: 'Gates on the pier', quote: pier },
    ];
    expect(scored([item(pier), item(park)], labels)).toMatchObject({
      matched: 2,
      wanted: 2,
      found: 2,
      misses: [],
    });
  });

  it('lets a finding that swallows two items answer for one', () => {
    const both = `${park}\n\n${pier}`;
    const score = scored(
      [item(both)],
      [
        { text: park, quote: park },
        { text: pier, quote: pier },
      ],
    );
    expect(score).toMatchObject({ matched: 1, wanted: 2, found: 1 });
    expect(score.misses[0]).toMatchObject({ sort: 'missing', critical: 'omitted' });
  });

  it('calls an adverse item that is left out critical', () => {
    expect(scored([], [{ text: night }]).misses).toEqual([
      { field: 'areasForImprovement', sort: 'missing', critical: 'omitted', wanted: night },
    ]);
  });

  it('calls an adverse item that is told without its gravity, or as a strength, softened', () => {
    const mild = 'failures in the night service';
    expect(scored([item(mild)], [{ text: night, quote: night }]).misses[0]).toMatchObject({
      critical: 'softened',
    });
    const praised = scored([item(night, 'strength')], [{ text: night, quote: night }]);
    expect(praised.misses[0]).toMatchObject({ sort: 'missing', critical: 'softened' });
    const reworded = item(night, 'areaForImprovement', { text: 'Mend the challenges in the night service.' });
    expect(scored([reworded], [{ text: night, quote: night }]).misses[0]).toMatchObject({
      sort: 'wrong',
      critical: 'softened',
      what: 'leaves out: serious, failures',
    });
  });

  it('takes a wrong voice for critical where the label says whose words they are', () => {
    const score = scored([item(park)], [{ text: park, quote: park, voice: 'council-own' }]);
    expect(score).toMatchObject({ matched: 0, voiced: 1 });
    expect(score.misses[0]).toMatchObject({ critical: 'voice' });
  });

  it('holds nothing against what is found beyond labels that are the main ones only', () => {
    expect(scored([item(park), item(pier)], [{ text: park }], false)).toMatchObject({
      matched: 1,
      wanted: 1,
      found: 1,
      recallOnly: true,
      misses: [],
    });
    expect(scored([item(park), item(pier)], [{ text: park }]).misses[0]).toMatchObject({
      sort: 'unexpected',
      found: pier,
    });
  });
});

describe('tokenF1', () => {
  it('counts a word as often as it stands, and marks and case not at all', () => {
    expect(tokenF1('The “new” gates', 'the new gates')).toBe(1);
    expect(tokenF1('gates gates', 'gates')).toBeCloseTo(2 / 3);
    expect(tokenF1('gates', 'piers')).toBe(0);
  });
});

describe('severityLost', () => {
  it('names the grave words that a telling leaves out', () => {
    expect(severityLost('Serious failings, not mended', 'failings mended')).toEqual(['serious', 'not']);
    expect(severityLost('The gates are new', 'gates')).toEqual([]);
  });
});
