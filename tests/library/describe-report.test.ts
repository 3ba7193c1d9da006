import { describe, expect, it } from 'vitest';
import type { ReportProfile } from '../../src/domain/report-profile.ts';
import { describeReport } from '../../src/library/describe-report.ts';
import { assembleReport } from '../../src/read/assemble-report.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';
import {
  coverWithLetter,
  coverWithLetterAndPlan,
  flagsCover,
  inspectionAppended,
  passingMention,
} from './describe-cover-fixtures.ts';
import {
  councilPlan,
  fireInspection,
  housingJudgement,
  inspectionReport,
  ombudsmanLetter,
  peerChallenge,
  selfAssessment,
  socialCareLetter,
} from './describe-own-fixtures.ts';

const regimes = loadRegimes();

function profileOf(source: string): ReportProfile & { text: string } {
  const report = assembleReport(readText(source));
  return { ...describeReport(report, 'a-report.txt', regimes), text: report.text };
}

describe('a cover report with the inspectorate’s letter bound in', () => {
  const profile = profileOf(coverWithLetter);

  it('is described by its subject, council, period and years', () => {
    expect(profile.title).toBe('Department of Health Annual Review of Performance 2001/2002');
    expect(profile.council).toBe('Marlbridge City Council');
    expect(profile.periods).toEqual(['2001/02']);
    expect(profile.years).toEqual([2002]);
    expect(profile.inspectorates).toEqual(['doh', 'ssi']);
    expect(profile.regimes).toEqual(['ssi-annual-review']);
  });

  it('speaks as the council up to the letter’s date and as the inspectorate to the end of the annex', () => {
    expect(profile.parts.map(({ voice }) => voice)).toEqual(['reported-by-council', 'inspectorate']);
    const letter = profile.parts[1]!;
    expect(profile.text.slice(letter.startChar)).toMatch(/^14th August 2002/u);
    expect(letter).toMatchObject({
      inspectorate: 'ssi',
      regime: 'ssi-annual-review',
      name: 'the SSI’s letter',
    });
    expect(letter.endChar).toBe(profile.text.length);
  });

  it('has parts that tile the text', () => {
    expect(profile.parts[0]!.startChar).toBe(0);
    expect(profile.parts[0]!.endChar).toBe(profile.parts[1]!.startChar);
  });
});

describe('a letter in an appendix before the council’s own appendix', () => {
  const profile = profileOf(coverWithLetterAndPlan);

  it('runs from the appendix heading to the council’s action plan', () => {
    expect(profile.parts.map(({ voice }) => voice)).toEqual([
      'reported-by-council',
      'inspectorate',
      'reported-by-council',
    ]);
    expect(profile.text.slice(profile.parts[1]!.startChar)).toMatch(/^Appendix 1/u);
    expect(profile.text.slice(profile.parts[2]!.startChar)).toMatch(/^Appendix 2/u);
  });

  it('takes the subject line as title, and years from meeting and letter', () => {
    expect(profile.title).toBe('CSCI Record of Performance Assessment 2004/05');
    expect(profile.years).toEqual([2005, 2006]);
  });
});

describe('officers’ reports', () => {
  it('carry each inspectorate with a verdict, and not those merely mentioned', () => {
    const profile = profileOf(flagsCover);
    expect(profile.inspectorates).toEqual(['audit-commission', 'ofsted', 'cqc']);
    expect(profile.regimes).toEqual(['caa']);
    expect(profile.periods).toEqual(['2009']);
    expect(profile.years).toEqual([2010]);
    expect(profile.council).toBe('Fenwickshire County Council');
    expect(profile.parts).toMatchObject([
      { voice: 'reported-by-council', inspectorate: 'audit-commission', regime: 'caa' },
    ]);
  });

  it('that mention inspectorates in passing are the council’s own', () => {
    const profile = profileOf(passingMention);
    expect(profile.inspectorates).toEqual([]);
    expect(profile.parts).toMatchObject([{ voice: 'council-own' }]);
  });

  it('with an inspection report in an appendix give it the inspectorate’s voice', () => {
    const profile = profileOf(inspectionAppended);
    expect(profile.parts.map(({ voice, name }) => [voice, name])).toEqual([
      ['reported-by-council', undefined],
      ['inspectorate', 'Ofsted’s report'],
    ]);
    expect(profile.text.slice(profile.parts[1]!.startChar)).toMatch(/^Appendix A/u);
    expect(profile.council).toBe('Fenwick County Council');
  });
});

describe('an inspectorate’s own words', () => {
  it.each([
    ['inspection of children’s services', inspectionReport, 'ofsted', 'ilacs', 'Fenwick County Council'],
    ['CSCI letter', socialCareLetter, 'csci', 'csci-annual-review', 'London Borough of Thornhill'],
    ['Ombudsman’s letter', ombudsmanLetter, 'lgsco', 'lgsco-annual-letter', 'Fenwick County Council'],
    ['fire and rescue inspection', fireInspection, 'hmicfrs', 'hmicfrs-fire', undefined],
    ['housing judgement', housingJudgement, 'rsh', 'rsh-consumer', 'Marlbridge City Council'],
    ['peer challenge', peerChallenge, 'lga', 'lga-peer-challenge', 'Marlbridge City Council'],
  ])('%s speaks in one part', (_, source, inspectorate, regime, council) => {
    const profile = profileOf(source);
    expect(profile.inspectorates).toEqual([inspectorate]);
    expect(profile.regimes).toEqual([regime]);
    expect(profile.parts).toMatchObject([{ voice: 'inspectorate', inspectorate, regime, startChar: 0 }]);
    if (council !== undefined) expect(profile.council).toBe(council);
  });

  it('has as period the year of the inspection, and as years those of inspection and publication', () => {
    const profile = profileOf(inspectionReport);
    expect(profile.periods).toEqual(['2022']);
    expect(profile.years).toEqual([2022, 2023]);
  });
});

describe('a council’s view of itself', () => {
  it('carries no inspectorate, although it names one’s standards', () => {
    const profile = profileOf(selfAssessment);
    expect(profile.inspectorates).toEqual([]);
    expect(profile.regimes).toEqual(['self-assessment']);
    expect(profile.parts).toMatchObject([{ voice: 'council-own', regime: 'self-assessment' }]);
    expect(profile.periods).toEqual(['2013/14']);
    expect(profile.years).toEqual([2014]);
    expect(profile.council).toBe('Fenwick County Council');
  });

  it('in a plan of action that answers an inspection is not the inspectorate’s voice', () => {
    expect(profileOf(councilPlan).parts).toMatchObject([
      { voice: 'reported-by-council', inspectorate: 'ofsted' },
    ]);
  });
});

describe('a report of which nothing is recognised', () => {
  it('has the file’s name as title, no council, and one part of its own', () => {
    const read = assembleReport(readText('the sky was blue all day long.'));
    const report = { ...read, stated: { bodies: [], dates: [], contactOfficers: [] } };
    const profile = describeReport(report, 'sky-notes.txt', regimes);
    expect(profile).toMatchObject({
      title: 'sky-notes',
      periods: [],
      years: [],
      inspectorates: [],
      regimes: [],
    });
    expect(profile.council).toBeUndefined();
    expect(profile.parts).toEqual([{ startChar: 0, endChar: 30, voice: 'council-own' }]);
  });
});
