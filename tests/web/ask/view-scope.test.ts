import { describe, expect, it } from 'vitest';
import type { AnswerPlace } from '../../../src/domain/answer.ts';
import { scopeOptions } from '../../../src/web/ask/scope-options.ts';
import { narrowedTo, viewScope } from '../../../src/web/ask/view-scope.ts';
import { carersLetter, heldReports } from '../../support/web-library.ts';

const names = { inspectorates: { cqc: 'CQC' }, regimes: { 'adult-apa': 'annual performance assessment' } };

function place(given: Partial<AnswerPlace>): AnswerPlace {
  return { periods: [], inspectorates: [], regimes: [], ...given } as AnswerPlace;
}

const wexcombe = place({
  council: 'Wexcombe Borough Council',
  periods: ['2008/09'],
  inspectorates: ['cqc'],
  regimes: ['adult-apa'],
});

describe('where a question was answered from', () => {
  it('is said a place each, in words, once', () => {
    expect(viewScope([wexcombe, wexcombe, place({ inspectorates: ['lga'] })], {}, names, [])).toEqual([
      'Wexcombe Borough Council · 2008/09 · CQC · Annual performance assessment',
      'lga',
    ]);
    expect(viewScope([], {}, names, [])).toEqual([]);
  });

  it('is the title of the one report that was chosen, while it may be seen', () => {
    const chosen = { reportId: 'rep-carers' };
    expect(viewScope([wexcombe], chosen, names, [carersLetter])).toEqual([carersLetter.profile.title]);
    expect(viewScope([wexcombe], chosen, names, [])).toEqual(['one report']);
  });
});

describe('what the lists are set to', () => {
  it('is what every place has in common, and what was chosen before that', () => {
    const other = { ...wexcombe, council: 'Oldmere County Council', regimes: ['adult-apa', 'caa'] };
    expect(narrowedTo([wexcombe], {})).toEqual({
      council: 'Wexcombe Borough Council',
      period: '2008/09',
      regime: 'adult-apa',
    });
    expect(narrowedTo([wexcombe, other], {})).toEqual({ period: '2008/09' });
    expect(narrowedTo([wexcombe, place({})], {})).toEqual({});
    expect(narrowedTo([wexcombe], { period: '2013/14' })).toMatchObject({ period: '2013/14' });
    expect(narrowedTo([], {})).toEqual({});
  });
});

describe('the lists to narrow a question by', () => {
  it('hold what the reports are about, the latest year first, and what stands for all', () => {
    const { councils, periods, regimes } = scopeOptions(heldReports.slice(0, 2), names, {
      period: '2008/09',
    });
    expect(councils.map(({ text }) => text)).toEqual([
      'All councils',
      'Oldmere County Council',
      'Wexcombe Borough Council',
    ]);
    expect(periods).toEqual([
      { value: '', text: 'All years', selected: false },
      { value: '2013/14', text: '2013/14', selected: false },
      { value: '2008/09', text: '2008/09', selected: true },
    ]);
    expect(regimes.map(({ text }) => text)).toContain('Annual performance assessment');
  });

  it('are empty where there is one thing only, and keep what was chosen though nothing is about it now', () => {
    expect(scopeOptions([carersLetter], names, {})).toEqual({ councils: [], periods: [], regimes: [] });
    expect(scopeOptions([carersLetter], names, { council: 'Gone Council' }).councils.at(-1)).toEqual({
      value: 'Gone Council',
      text: 'Gone Council',
      selected: true,
    });
  });
});
