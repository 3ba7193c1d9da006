import { describe, expect, it } from 'vitest';
import { BODY, read, stated } from '../../support/read-stated.ts';

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
