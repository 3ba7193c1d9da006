import { describe, expect, it } from 'vitest';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';
import { polarityOf } from '../../src/regimes/polarity-of.ts';

const { regimes, indicatorSets, councils } = loadRegimes();
const regime = (key: string) => regimes.find((one) => one.key === key)!;

describe('which way an indicator is better', () => {
  const ascof = indicatorSets.find(({ key }) => key === 'ascof-domains')!;

  it.each([
    ['2A(i)', 'lower'],
    ['2c (ii)', 'lower'],
    ['1C (i)', 'higher'],
    ['4B', 'higher'],
    ['SLI Core: Reviews', 'unknown'],
  ])('is for %s: %s', (code, polarity) => {
    expect(polarityOf(ascof, code, '2012/13')).toBe(polarity);
  });

  it('is unknown for other years, without a year, and in a set that says nothing', () => {
    expect(polarityOf(ascof, '1B', '2016/17')).toBe('unknown');
    expect(polarityOf(ascof, '1B', undefined)).toBe('unknown');
    const later = indicatorSets.find(({ key }) => key === 'ascof-objectives')!;
    expect(polarityOf(later, '1B', '2024/25')).toBe('unknown');
  });
});

describe('the data of the regimes', () => {
  it('asks for nothing in print after an inspection of children’s services, and for plans after area SEND', () => {
    expect(regime('ilacs').duties.printed).toEqual([]);
    const asks = regime('area-send').duties.printed.map((pattern) => new RegExp(pattern, 'iu'));
    const asked = (words: string) => asks.some((pattern) => pattern.test(words));
    expect(asked('We ask that the local area partnership publishes its plan.')).toBe(true);
    expect(asked('The Chief Inspector requires the local area partnership to submit a plan.')).toBe(true);
    expect(asked('The local area partnership must work jointly.')).toBe(false);
  });

  it('marks every standing duty that is not confirmed', () => {
    const sure = regimes.flatMap(({ key, duties }) =>
      duties.standing.filter(({ check }) => check !== true).map((duty) => `${key}: ${duty.key}`),
    );
    expect(sure).toEqual([
      'ilacs: publish-report',
      'lga-peer-challenge: publish-report',
      'lga-peer-challenge: publish-progress-review',
      'lgsco-annual-letter: report-fault',
      'lgsco-annual-letter: lay-public-interest-report',
    ]);
  });

  it('reads the grade of children’s services in the sentence that stands for it', () => {
    const overall = regime('sif').areas.find((area) => area.overall)!;
    const gradeIn = (words: string) =>
      overall.sentences.flatMap((one) => new RegExp(one, 'iu').exec(words)?.groups?.grade ?? [])[0];
    expect(gradeIn('Children’s services in Ashmere are good.')).toBe('good');
    expect(gradeIn('Children’s services in the Borough of Thornhill require improvement to be good')).toBe(
      'require improvement to be good',
    );
    expect(gradeIn('Children’s services in Ashmere are good at listening')).toBeUndefined();
  });

  it('names only successors that are on the list of councils', () => {
    const names = new Set(councils.map(({ name }) => name));
    const gone = councils.filter(({ until }) => until !== undefined);
    expect(gone.every(({ successors = [] }) => successors.length > 0)).toBe(true);
    expect(gone.flatMap(({ successors = [] }) => successors).filter((name) => !names.has(name))).toEqual([]);
  });

  it('never lets grades of two regimes be compared by itself', () => {
    expect(regimes.filter(({ comparableWith }) => comparableWith.length > 0)).toEqual([]);
  });
});
