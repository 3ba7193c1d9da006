import { describe, expect, it } from 'vitest';
import { findScope, type ScopeRequest } from '../../src/retrieve/find-scope.ts';
import { madeSummary } from '../support/made-summary.ts';
import { regimes } from '../support/made-version.ts';

const fenwick = 'Fenwick County Council';
const fenwickshire = 'Fenwickshire Borough Council';
const marlbridge = 'Marlbridge City Council';
const cqc = { inspectorates: ['cqc'], regimes: ['adult-apa'] };
const reports = [
  madeSummary('fenwick-2009', { ...cqc, council: fenwick, periods: ['2008/09'], years: [2009] }),
  madeSummary('marlbridge-2010', { ...cqc, council: marlbridge, periods: ['2009/10'], years: [2010] }),
  madeSummary('marlbridge-ofsted', { council: marlbridge, inspectorates: ['ofsted'], years: [2019] }),
  madeSummary('fenwickshire-2011', { council: fenwickshire, periods: ['2010/11'], years: [2011] }),
];
const scopeOf = (question: string, more: Partial<ScopeRequest> = {}) =>
  findScope({ question, reports, regimes, year: 2026, ...more });
const namedIn = (question: string, more: Partial<ScopeRequest> = {}) =>
  scopeOf(question, more).named.map(({ start, end }) => question.slice(start, end));

describe('findScope', () => {
  it('looks everywhere where a question names nothing', () => {
    const scope = scopeOf('Which homes will close?');
    expect(scope.targets).toHaveLength(1);
    expect(scope.targets[0]!.reportIds).toHaveLength(4);
    expect(scope).toMatchObject({ unmatched: [], named: [] });
  });

  it('holds council, inspectorate and period together against one report', () => {
    const [target] = scopeOf('What did CQC say of carers in Fenwick in 2008/09?').targets;
    expect(target).toMatchObject({
      council: fenwick,
      inspectorates: ['cqc'],
      periods: ['2008/09'],
      reportIds: ['fenwick-2009'],
      periodOpen: false,
    });
  });

  it('says what fits no report, rather than answering from the other inspectorate', () => {
    const scope = scopeOf('What did Ofsted say of Fenwick?');
    expect(scope.targets[0]!.reportIds).toEqual([]);
    expect(scope.unmatched).toEqual([`Ofsted and ${fenwick}`]);
  });

  it('fits no report to a council that none is about, listed or not', () => {
    expect(scopeOf('How is Leeds doing?').unmatched).toEqual(['Leeds City Council']);
    expect(scopeOf('How is Zelby County Council doing?').unmatched).toEqual(['Zelby County Council']);
  });

  it('does not take Fenwick for Fenwickshire, nor the other way round', () => {
    expect(scopeOf('How is Fenwick doing?').targets[0]!.council).toBe(fenwick);
    expect(scopeOf('How is Fenwickshire doing?').targets[0]!.council).toBe(fenwickshire);
    expect(scopeOf('How is Fenwickshire doing?').targets[0]!.reportIds).toEqual(['fenwickshire-2011']);
  });

  it('says where names stand, so that they are not searched for', () => {
    expect(namedIn('What did CQC say of carers in Fenwick in 2008/09?')).toEqual([
      'Fenwick',
      '2008/09',
      'CQC',
    ]);
  });
});

describe('findScope and the council meant', () => {
  it('takes “we” for the home council, and for nobody where none is set', () => {
    expect(scopeOf('How did we do?', { homeCouncil: marlbridge }).targets[0]!.council).toBe(marlbridge);
    expect(scopeOf('How did we do?').targets[0]!.council).toBeUndefined();
  });

  it('takes no word for “we” that only begins like it, or says “US” inside another', () => {
    for (const question of ['How were the wells?', 'Were buses used?', 'What did they weigh?'])
      expect(scopeOf(question, { homeCouncil: marlbridge }).targets[0]!.council).toBeUndefined();
  });

  it('lets a council named in the question go before the one chosen beside it, and that before “we”', () => {
    const more = { homeCouncil: marlbridge, council: fenwick };
    expect(scopeOf('How did we do?', more).targets[0]!.council).toBe(fenwick);
    expect(scopeOf('How did we do beside Fenwickshire?', more).targets[0]!.council).toBe(fenwickshire);
  });

  it('takes the council of the whole question for a clause that names none', () => {
    const whole = 'How many carers had a break in Fenwick, and who inspected it?';
    expect(scopeOf('who inspected it?', { whole, homeCouncil: marlbridge }).targets[0]!.council).toBe(
      fenwick,
    );
  });
});

describe('findScope and time', () => {
  it('leaves the period open where no report of the council is of it', () => {
    expect(scopeOf('What was the grade in Fenwick in 2014/15?').targets[0]).toMatchObject({
      reportIds: ['fenwick-2009'],
      periodOpen: true,
    });
  });

  it('reads “last year” as a year only for a home council: elsewhere it is as often the report’s own', () => {
    const at = { year: 2010 };
    expect(scopeOf('Did we improve last year?', { ...at, homeCouncil: fenwick }).targets[0]).toMatchObject({
      periods: ['2009'],
      periodOpen: false,
    });
    expect(scopeOf('Did Fenwick improve last year?', at).targets[0]!.periods).toEqual([]);
  });

  it('carries the period of the clause before to one that names none, and lets its own go first', () => {
    const leansOn = 'What was the grade in Fenwick in 2008/09';
    expect(scopeOf('and for carers?', { leansOn }).targets[0]!.periods).toEqual(['2008/09']);
    expect(scopeOf('and in 2009/10?', { leansOn }).targets[0]!.periods).toEqual(['2009/10']);
    expect(namedIn('and for carers?', { leansOn })).toEqual([]);
  });
});

describe('findScope and bodies', () => {
  it('leaves the regime open, and among the words searched for, where no report belongs to it', () => {
    const question = 'What did the peer challenge say of Fenwick?';
    expect(scopeOf(question).targets[0]).toMatchObject({ regimeOpen: true, reportIds: ['fenwick-2009'] });
    expect(namedIn(question)).toEqual(['Fenwick']);
  });

  it('finds what a part of a department said where the department is named', () => {
    const letter = [madeSummary('ssi-letter', { council: fenwick, inspectorates: ['ssi'], years: [2003] })];
    const scope = scopeOf('What did the Department of Health say of Fenwick?', { reports: letter });
    expect(scope.targets[0]!.reportIds).toEqual(['ssi-letter']);
  });
});

describe('findScope and two councils', () => {
  it('looks in a place of its own for each, with the year that stands nearest', () => {
    const scope = scopeOf('Compare Fenwick in 2008/09 with Marlbridge in 2009/10.');
    expect(scope.targets.map(({ council, periods, reportIds }) => [council, periods, reportIds])).toEqual([
      [fenwick, ['2008/09'], ['fenwick-2009']],
      [marlbridge, ['2009/10'], ['marlbridge-2010']],
    ]);
  });

  it('gives one year to both where one is named', () => {
    const { targets } = scopeOf('Did CQC grade Fenwick and Marlbridge alike in 2009?');
    expect(targets.map(({ council, periods }) => [council, periods])).toEqual([
      [fenwick, ['2009']],
      [marlbridge, ['2009']],
    ]);
  });

  it('names only the one that no report is about', () => {
    const scope = scopeOf('Compare carers in Fenwick and Leeds.');
    expect(scope.targets.map(({ reportIds }) => reportIds.length)).toEqual([1, 0]);
    expect(scope.unmatched).toEqual(['Leeds City Council']);
  });

  it('makes one place of a council that is named twice', () => {
    expect(scopeOf('Is Fenwick the Fenwick County Council of the letter?').targets).toHaveLength(1);
  });

  it('pairs councils and years that are carried over as they stood', () => {
    const before = 'Both Fenwick (2009) and Marlbridge (2010) speak of carers.';
    const { targets } = scopeOf('What does each say?', {
      leansOn: before,
      whole: `${before} What does each say?`,
    });
    expect(targets.map(({ council, periods }) => [council, periods])).toEqual([
      [fenwick, ['2009']],
      [marlbridge, ['2010']],
    ]);
  });
});
