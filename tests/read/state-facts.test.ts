import { describe, expect, it } from 'vitest';
import type { ReadReport } from '../../src/domain/read-report.ts';
import { assembleReport } from '../../src/read/assemble-report.ts';
import { readText } from '../../src/read/read-text.ts';

const read = (...lines: string[]): ReadReport => assembleReport(readText(lines.join('\n')));
const stated = (...lines: string[]) => {
  const report = read(...lines);
  const { title, council, bodies, dates, contactOfficers } = report.stated;
  for (const each of [title, council, ...bodies, ...dates, ...contactOfficers]) {
    if (each) expect(report.text.slice(each.startChar, each.endChar)).toBe(each.text);
  }
  const words = (facts: { text: string }[]) => facts.map((each) => each.text.replace(/\n+/g, ' / '));
  return {
    title: title?.text,
    council: council?.text,
    bodies: words(bodies),
    dates: words(dates),
    officers: words(contactOfficers),
  };
};

const BODY = [
  '**1. Purpose**',
  '',
  '1.1 To tell Members what the inspectors found in the county in the past year.',
  '',
];

describe('stateFacts', () => {
  it('reads the stacked lines at the head of a cover report', () => {
    expect(
      stated(
        'Oakmere  ',
        'Borough Council',
        '',
        'WARDS AFFECTED: All Wards',
        '',
        'Care and Health Scrutiny Committee  ',
        'Cabinet',
        '',
        '4<sup>th</sup> May 2010  ',
        '9<sup>th</sup> May 2010',
        '',
        '---',
        '',
        'Annual Review of Care  ',
        'Oakmere 2009/10',
        '',
        '---',
        '',
        '**Report of the Director of Care**',
        '',
        ...BODY,
      ),
    ).toEqual({
      title: 'Annual Review of Care Oakmere 2009/10',
      council: 'Oakmere Borough Council',
      bodies: ['Care and Health Scrutiny Committee', 'Cabinet'],
      dates: ['4th May 2010', '9th May 2010'],
      officers: [],
    });
  });

  it('reads header fields', () => {
    const facts = stated(
      'Meeting: Cabinet',
      '',
      'Date: 11th November 2014',
      '',
      'Subject: Annual Review',
      '',
      'Responsible Officer: Director of People',
      '',
      'Contact Officer: Paul Wren',
      '',
      'Tel: 01632 960003',
      '',
      'Key Decision: No',
      '',
      'Section 1: Summary',
      '',
      '1. This is a covering report on the review of the year.',
    );
    expect(facts).toEqual({
      title: 'Annual Review',
      council: undefined,
      bodies: ['Cabinet'],
      dates: ['11th November 2014'],
      officers: ['Director of People', 'Paul Wren / Tel: 01632 960003'],
    });
  });

  it('reads a head in capitals where the meeting and its date stand in one line', () => {
    const facts = stated(
      'SCRUTINY COMMISSION – 3 MARCH 2011',
      '',
      'RESULTS OF THE 2010 ASSESSMENT',
      '',
      'REPORT OF THE CHIEF EXECUTIVE',
      '',
      'Purpose of report',
      '',
      '1. The report tells the Commission how Fernshire County Council did. Fernshire County Council did well.',
      '',
      'Timetable for Decisions',
      '',
      '2. The plan is being considered by:',
      '',
      '- Care Board on 8th March 2011',
      '- Cabinet on 9th March 2011',
    );
    expect(facts).toMatchObject({
      title: 'RESULTS OF THE 2010 ASSESSMENT',
      council: 'Fernshire County Council',
      bodies: ['SCRUTINY COMMISSION', 'Care Board', 'Cabinet'],
      dates: ['3 MARCH 2011'],
    });
  });

  it('gathers the lines of each officer to contact', () => {
    const facts = stated(
      ...BODY,
      '**2. Officers to contact:**',
      '',
      'Ann Bee, Head of Care',
      '',
      'Tel: 01632 960001',
      '',
      'Email ann.bee@fernshire.example',
      '',
      'Bob Crow, Team Leader',
      '',
      'Tel: 01632 960002',
      '',
      '**3. Background papers**',
      '',
      'None.',
    );
    expect(facts.officers).toEqual([
      'Ann Bee, Head of Care / Tel: 01632 960001 / Email ann.bee@fernshire.example',
      'Bob Crow, Team Leader / Tel: 01632 960002',
    ]);
  });

  it('reads officers set in columns, signed under implications, or named in brackets', () => {
    const facts = stated(
      ...BODY,
      '1.2 There are no costs (Dee Elm, Head of Finance – Tel. 252 0001).',
      '',
      '*Fay Gorse, Head of Law. 252 0002 / 29 0002*',
      '',
      '**4. Report Author/Officer to contact:**',
      '',
      'Hal Ivy      Director of Care      (01632 960004)  ',
      'Jo Kay      Head of Performance      (01632 960005)',
      '',
      '**DECISION STATUS**',
      '',
      '<b>Key Decision</b>\tNo',
      '<b>Appeared in Forward Plan</b>\tN/A',
      '<b>Executive Decision</b>\tExecutive',
    );
    expect(facts.officers).toEqual([
      'Dee Elm, Head of Finance – Tel. 252 0001',
      'Fay Gorse, Head of Law. 252 0002 / 29 0002',
      'Hal Ivy | Director of Care | (01632 960004)',
      'Jo Kay | Head of Performance | (01632 960005)',
    ]);
  });

  it('reads a form of particulars', () => {
    const facts = stated(
      'Self assessment form',
      '',
      'Name of Local Authority:\tFernshire Council',
      'Name of Director Contact\tAnn Bee',
      'Telephone:\t01632 960001',
      'Date completed\t3 rd May 2013',
      '',
      'HOW WE DO',
      '',
      'We do well in most of what we do and this is how we know it.',
    );
    expect(facts).toEqual({
      title: 'Self assessment form',
      council: 'Fernshire Council',
      bodies: [],
      dates: ['3 rd May 2013'],
      officers: ['Ann Bee / Telephone: | 01632 960001'],
    });
  });

  it('reads the front of an inspection report', () => {
    const facts = stated(
      '# Inspection of Elmbury local authority children’s services',
      '',
      '**Inspection dates:** 27 April to 1 May 2026',
      '',
      '**Lead inspector:** Ann Bee, His Majesty’s Inspector',
      '',
      'Judgement\tGrade',
      'Leaders\tGood',
      'Care\tGood',
      'Overall\tGood',
    );
    expect(facts).toEqual({
      title: 'Inspection of Elmbury local authority children’s services',
      council: 'Elmbury',
      bodies: [],
      dates: ['27 April to 1 May 2026'],
      officers: ['Ann Bee, His Majesty’s Inspector'],
    });
  });

  it('reads an older inspection report that begins with the place', () => {
    const facts = stated(
      '# Elmbury',
      '',
      '### Inspection of services for children in need of help',
      '',
      '### Review of the effectiveness of the Local Safeguarding Children Board',
      '',
      '#### Inspection date: 23 January 2017 – 16 February 2017',
      '',
      '#### Report published: 7 April 2017',
      '',
      '### Executive summary',
      '',
      'Services are good.',
    );
    expect(facts).toMatchObject({
      title: 'Inspection of services for children in need of help',
      council: 'Elmbury',
      bodies: [],
      dates: ['23 January 2017 – 16 February 2017', '7 April 2017'],
    });
  });

  it('reads the date and the council of a letter', () => {
    const facts = stated(
      '26 August 2013',
      '',
      'Ms Ann Bee  ',
      'Director of Care  ',
      'Isle of Sarn Council  ',
      'Town Hall',
      '',
      'Dear Ms Bee',
      '',
      '**Annual review of performance**',
      '',
      'Thank you for the meeting that we had in the summer about the work of the past year and the plans.',
    );
    expect(facts).toMatchObject({ council: 'Isle of Sarn Council', dates: ['26 August 2013'] });
  });

  it.each([
    ['Inspection of Fernshire Council services took place.', 'Fernshire Council'],
    ['We visited Oakmere and North Vale Council in May.', 'Oakmere and North Vale Council'],
    ['We visited the City of Elmbury Council in May.', 'City of Elmbury Council'],
    ['Leaders of the Royal Borough of Hazel and Thorn met us.', 'Royal Borough of Hazel and Thorn'],
    ['Thorn-on-Sea City Council is a good place.', 'Thorn-on-Sea City Council'],
    [
      'The General Care Council and the Children in Care Council met the Council and the City Council.',
      undefined,
    ],
  ])('names the council in: %s', (sentence, council) => {
    expect(stated(...BODY, `1.2 ${sentence}`).council).toBe(council);
  });

  it('states nothing when nothing is stated', () => {
    expect(stated('1. All is well with care in the county and has been so for years.')).toEqual({
      title: undefined,
      council: undefined,
      bodies: [],
      dates: [],
      officers: [],
    });
  });

  it('is not slow on many capital words', () => {
    const started = performance.now();
    read(`1. ${'Ann Of The Vale And '.repeat(50_000)}`, '', 'Ann Bee, Head of Care\n'.repeat(2000));
    expect(performance.now() - started).toBeLessThan(12_000);
  }, 30_000);
});
