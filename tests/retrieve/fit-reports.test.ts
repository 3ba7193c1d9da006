import { describe, expect, it } from 'vitest';
import { fitReports } from '../../src/retrieve/fit-reports.ts';
import { madeSummary } from '../support/made-summary.ts';
import { regimes } from '../support/made-version.ts';

const fenwick = 'Fenwick County Council';
const marlbridge = 'Marlbridge City Council';
const reports = [
  madeSummary('fenwick-cqc-2009', {
    council: fenwick,
    inspectorates: ['cqc'],
    regimes: ['adult-apa'],
    periods: ['2008/09'],
    years: [2009],
  }),
  madeSummary('fenwick-ofsted-2019', {
    council: fenwick,
    inspectorates: ['ofsted'],
    regimes: ['ilacs'],
    years: [2019],
  }),
  madeSummary('marlbridge-cqc-2010', {
    council: marlbridge,
    inspectorates: ['cqc'],
    regimes: ['adult-apa'],
    periods: ['2009/10'],
    years: [2010],
  }),
];
const nothing = { periods: [], inspectorates: [], regimes: [] };
const fitting = (target: Partial<Parameters<typeof fitReports>[0]>) =>
  fitReports({ ...nothing, ...target }, reports, regimes);

describe('fitReports', () => {
  it('fits every report where nothing is named', () => {
    expect(fitting({}).reportIds).toHaveLength(3);
    expect(fitting({})).toMatchObject({ periodOpen: false, regimeOpen: false });
  });

  it('wants council and inspectorate of one report: two reports that each fit a half fit nothing', () => {
    expect(fitting({ council: marlbridge, inspectorates: ['ofsted'] }).reportIds).toEqual([]);
  });

  it('prefers the report of the period named', () => {
    expect(fitting({ inspectorates: ['cqc'], periods: ['2009/10'] })).toMatchObject({
      reportIds: ['marlbridge-cqc-2010'],
      periodOpen: false,
    });
  });

  it('keeps every report of the council and leaves the period open where none is of it', () => {
    expect(fitting({ council: fenwick, periods: ['2015/16'] })).toMatchObject({
      reportIds: ['fenwick-cqc-2009', 'fenwick-ofsted-2019'],
      periodOpen: true,
    });
  });

  it('does not fetch a report of the year from another council', () => {
    expect(fitting({ council: fenwick, periods: ['2009/10'] }).reportIds).not.toContain(
      'marlbridge-cqc-2010',
    );
  });

  it('prefers the regime named, and leaves it open where no report belongs to it', () => {
    expect(fitting({ council: fenwick, regimes: ['ilacs'] })).toMatchObject({
      reportIds: ['fenwick-ofsted-2019'],
      regimeOpen: false,
    });
    expect(fitting({ council: fenwick, regimes: ['jtai'] })).toMatchObject({ regimeOpen: true });
    expect(fitting({ council: fenwick, regimes: ['jtai'] }).reportIds).toHaveLength(2);
  });

  it('does not let a body that is no inspectorate bar reports, which speak of it in passing', () => {
    const target = fitting({ council: fenwick, inspectorates: ['lga'] });
    expect(target.reportIds).toHaveLength(2);
    expect(target.inspectorates).toEqual([]);
  });

  it('fits a report that carries the judgements of two inspectorates for either of them', () => {
    const joint = [madeSummary('joint', { council: fenwick, inspectorates: ['ofsted', 'cqc'] })];
    for (const key of ['ofsted', 'cqc'])
      expect(fitReports({ ...nothing, inspectorates: [key] }, joint, regimes).reportIds).toEqual(['joint']);
  });

  it('leaves a report without a council out where a council is named', () => {
    expect(fitReports({ ...nothing, council: fenwick }, [madeSummary('nobody')], regimes).reportIds).toEqual(
      [],
    );
  });
});
