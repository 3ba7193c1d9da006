import { describe, expect, it } from 'vitest';
import { scopeChoices } from '../../src/answer/scope-choices.ts';
import { scoredOf } from '../support/made-evidence.ts';
import { madeTarget } from '../support/made-summary.ts';
import { madeVersion } from '../support/made-version.ts';

const sentence = 'Carers had a break.';
const reportOf = (council: string, period: string, regime = 'adult-apa') => {
  const text = `# A letter\n\n${sentence}\n`;
  return madeVersion(text, {
    file: `${council.toLowerCase()}-${period.slice(0, 4)}-${regime}.md`,
    title: 'A letter',
    council,
    periods: [period],
    parts: [{ startChar: 0, endChar: text.length, voice: 'inspectorate', regime }],
  });
};
const fenwick = reportOf('Fenwick', '2008/09');
const fenwickLater = reportOf('Fenwick', '2009/10');
const marlbridge = reportOf('Marlbridge', '2008/09');
const choose = (scored: [ReturnType<typeof reportOf>, number][], target = {}) =>
  scopeChoices(
    scored.map(([report, score]) => scoredOf(report, sentence, score)),
    madeTarget(target),
  );

describe('scopeChoices', () => {
  it('asks which council where two fit equally and none is named', () => {
    expect(
      choose([
        [fenwick, 0.8],
        [marlbridge, 0.78],
      ]),
    ).toEqual([
      { label: 'Fenwick', council: 'Fenwick' },
      { label: 'Marlbridge', council: 'Marlbridge' },
    ]);
  });

  it('asks nothing where one is plainly best', () => {
    expect(
      choose([
        [fenwick, 0.8],
        [marlbridge, 0.7],
      ]),
    ).toEqual([]);
    expect(choose([])).toEqual([]);
  });

  it('asks which year of one council under one regime, and says the year', () => {
    const choices = choose(
      [
        [fenwick, 0.8],
        [fenwickLater, 0.8],
      ],
      { council: 'Fenwick' },
    );
    expect(choices.map(({ label }) => label)).toEqual(['A letter, 2008/09', 'A letter, 2009/10']);
    expect(new Set(choices.map(({ reportId }) => reportId)).size).toBe(2);
  });

  it('does not ask for a year that is named, nor between inspections of different kinds', () => {
    const years: [typeof fenwick, number][] = [
      [fenwick, 0.8],
      [fenwickLater, 0.8],
    ];
    expect(choose(years, { council: 'Fenwick', periods: ['2009'] })).toEqual([]);
    expect(
      choose(
        [
          [fenwick, 0.8],
          [reportOf('Fenwick', '2009/10', 'caa'), 0.8],
        ],
        { council: 'Fenwick' },
      ),
    ).toEqual([]);
  });

  it('does not offer two sentences of one report as a choice', () => {
    expect(
      choose([
        [fenwick, 0.8],
        [fenwick, 0.8],
      ]),
    ).toEqual([]);
  });
});
