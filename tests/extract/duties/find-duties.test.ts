import { describe, expect, it } from 'vitest';
import { findDuties } from '../../../src/extract/duties/find-duties.ts';
import { readDeadline } from '../../../src/extract/duties/read-deadline.ts';
import { standingDutiesOf } from '../../../src/extract/duties/standing-duties.ts';
import { findJudgements } from '../../../src/extract/judgements/find-judgements.ts';
import { coverOn, inspectionOf } from '../facts/made-covers.ts';
import { paperWithLetter } from '../facts/made-papers.ts';
import { openText } from '../open-text.ts';

const duties = async (words: string) => findDuties(await openText(words));
const letter = { iso: '2003-08-12', span: { startChar: 0, endChar: 14 } };

describe('printed duties', () => {
  it('are one a list item, parted at “and to”, counted from this letter’s own date', async () => {
    const found = await duties(paperWithLetter);
    expect(found.map(({ text }) => text)).toEqual([
      "You are asked to bring this letter to the council's executive committee in open session within two months of the date of this letter.",
      'to table the letter at an open meeting of the executive committee, within two months of the date of this letter',
      'to tell me which day that is',
      'to give copies to the auditor and to the local NHS.',
    ]);
    expect(found[1]).toMatchObject({
      voice: 'inspectorate',
      deadlineText: 'within two months of the date of this letter',
      dueDate: '2003-10-12',
      lastWorkingDay: '2003-10-10',
      byExecutive: true,
    });
    expect(found[1]?.citation.context.map(({ quote }) => quote)).toContain('12 August 2003');
    expect(found[2]?.dueDate).toBeUndefined();
  });

  it('are said once when summary and list ask for the same act in the same time', async () => {
    const found = await duties(paperWithLetter.replace('to table the letter at', 'to bring it to'));
    expect(found.filter(({ dueDate }) => dueDate !== undefined)).toHaveLength(1);
  });

  it('take a day without its year as the first after the letter, and a limit from the lead-in or a sentence of its own', async () => {
    const asks = (words: string) =>
      duties(
        `Social Services Inspectorate\n\n12 August 2003\n\nDear Ms Oakes\n\n# ANNUAL REVIEW OF SOCIAL SERVICES 2003: FENWICK COUNTY COUNCIL\n\n${words}\n\nYours sincerely\n\nEnid Fallow\n\nSSI Director\n`,
      );
    const list = await asks(
      'I should be grateful if, in the coming weeks, you would read this.\n\nI would be grateful if you would, by 10th January:\n\n- lay the letter before your executive in public;\n- tell me by 5 September when the executive meeting is;\n- place a copy in libraries on the same day as the executive meets.',
    );
    expect(
      list.map(({ deadlineText, dueDate, byExecutive }) => [deadlineText, dueDate, byExecutive]),
    ).toEqual([
      ['by 10th January', '2004-01-10', true],
      ['by 5 September', '2003-09-05', undefined],
      ['on the same day as the executive meets', undefined, undefined],
    ]);
    const apart = await asks(
      'You are asked to put this letter to an open meeting of your executive. This should be done by the end of October 2003. The plan is good.',
    );
    expect(apart).toMatchObject([{ deadlineText: 'by the end of October 2003', dueDate: '2003-10-31' }]);
    expect(apart[0]?.citation.context.map(({ quote }) => quote)).toContain(
      'This should be done by the end of October 2003.',
    );
    const stated = await asks(
      'This letter must be considered at a public meeting. The latest date for this is 31 October 2003.',
    );
    expect(stated).toMatchObject([{ deadlineText: '31 October 2003', dueDate: '2003-10-31' }]);
    const other = await asks(
      'You are asked to put this letter to your executive and to send a copy to the auditor. We shall publish it by 1 November 2003.',
    );
    expect(other.map(({ deadlineText }) => deadlineText)).toEqual([undefined, undefined]);
  });

  it('are one where drawing up a plan and sending it in are one act', async () => {
    const found = await duties(
      inspectionOf('You are asked to draw up an action plan and to submit it, and to tell the public.'),
    );
    expect(found).toHaveLength(2);
    expect(found[0]?.text).toContain('to submit it');
  });

  it('have no date when the letter prints none to count from', async () => {
    const found = await duties(paperWithLetter.replace('12 August 2003\n\n', ''));
    const asked = found.filter(({ voice, deadlineText }) => voice === 'inspectorate' && deadlineText);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every(({ dueDate }) => dueDate === undefined)).toBe(true);
  });

  it('are in the council’s voice when a paper says that it meets a requirement', async () => {
    const found = await duties(
      coverOn(
        '1.2 The letter comes to Cabinet to comply with the requirement that members debate it in public, and to tell Cabinet of progress.',
      ),
    );
    expect(found).toMatchObject([{ voice: 'reported-by-council' }]);
    expect(found[0]?.text).not.toContain('tell Cabinet');
    expect(found[0]?.deadlineText).toBeUndefined();
  });

  it('are not what officers ask of their own members', async () => {
    expect(
      await duties(coverOn('3. The Board is asked to comment. Members are recommended to note the flags.')),
    ).toEqual([]);
  });

  it('are not what a paper plans to report, nor what full Council is asked to decide', async () => {
    const found = await duties(
      paperWithLetter.replace(
        '1.2 Ada',
        '1.3 Progress is to be reported to a meeting of Cabinet in spring. The Council is asked to approve the plan.\n\n1.2 Ada',
      ),
    );
    expect(found.filter(({ voice }) => voice !== 'inspectorate')).toEqual([]);
  });

  it('hold what is required of all authorities, and a duty that law names, once', async () => {
    const found = await duties(
      coverOn(
        '1.2 All local authorities are required to assess themselves each year.\n\n1.3 Officers keep the Public Sector Equality Duty in view.\n\n1.4 The Public Sector Equality Duty is met.',
      ),
    );
    expect(found.map(({ foundBy }) => foundBy)).toEqual([
      'rule:duty-authorities-required',
      'rule:duty-own-named-duty',
    ]);
  });

  it('are not those of the inspectorate itself', async () => {
    const found = await duties(
      coverOn(
        '1.2 CQC is under a duty to tell the Secretary of State of poor councils. The Commission has a statutory duty to publish its reports.\n\n1.3 The Council told CQC that it has a statutory duty to publish accounts.',
      ),
    );
    expect(found.map(({ text }) => text)).toEqual([
      'The Council told CQC that it has a statutory duty to publish accounts.',
    ]);
    expect(found[0]?.foundBy).toBe('rule:duty-own-under-a-duty');
  });

  it('are none in a narrative of inspectors, whatever must improve', async () => {
    expect(
      await duties(
        inspectionOf('Leaders must do more. Staff are asked to record visits. Plans require attention.'),
      ),
    ).toEqual([]);
  });

  it('ask an area partnership for a plan', async () => {
    const found = await duties(
      "# Area SEND inspection of Thornhill Local Area Partnership\n\nInspection dates: 9 to 13 December 2024\n\n## Inspection outcome\n\nAs a result, His Majesty's Chief Inspector requires the local area partnership to prepare and submit a priority action plan.",
    );
    expect(found.map(({ voice }) => voice)).toEqual(['inspectorate']);
  });
});

describe('time limits', () => {
  it.each([
    ['Report it within two months of the date of this letter.', '2003-10-12', '2003-10-10'],
    [
      'Lay it before the executive not later than two months from the date above.',
      '2003-10-12',
      '2003-10-10',
    ],
    ['Report it within 8 weeks of the date of this letter.', '2003-10-07', '2003-10-07'],
    ['Reply within 20 working days of the date of this letter.', '2003-09-10', '2003-09-10'],
    ['Send a copy by 1 October 2003.', '2003-10-01', '2003-10-01'],
    ['Consider it before 20th January 2006.', '2006-01-19', '2006-01-19'],
    ['Submit it within 70 working days of receipt of the report.', undefined, undefined],
    ['Send it within 20 days of receiving this letter.', undefined, undefined],
    ['Send it within 20 working days of the day on which you receive this letter.', undefined, undefined],
    ['Publish it by the end of March 2004.', '2004-03-31', '2004-03-31'],
    ['Publish it by December 2004.', undefined, undefined],
  ])('“%s” ends on %s', (words, dueDate, last) => {
    const found = readDeadline(words, letter);
    expect(words).toContain(found?.deadlineText);
    expect([found?.dueDate, found?.lastWorkingDay]).toEqual([dueDate, last]);
  });

  it('are printed to their end where they run from a day of receipt', () => {
    const words = 'Send it to me within 20 working days of the day on which you receive this letter.';
    expect(readDeadline(words, letter)?.deadlineText).toBe(
      'within 20 working days of the day on which you receive this letter',
    );
  });

  it('are none where none is printed', () => {
    expect(readDeadline('Advise me of the date of the meeting.', letter)).toBeUndefined();
    expect(readDeadline('Services improved after 3 March 2003.', letter)).toBeUndefined();
  });
});

describe('standing duties', () => {
  const grades = (overall: string) =>
    inspectionOf(
      `| Judgement | Grade |\n|---|---|\n| The experiences and progress of children in care | ${overall} |\n| Overall effectiveness | ${overall} |`,
    );

  it('are those of the regime, and those for a grade only where it was given', async () => {
    for (const [grade, has] of [
      ['Inadequate', true],
      ['Good', false],
    ] as const) {
      const source = await openText(grades(grade));
      const given = standingDutiesOf(source, findJudgements(source)).map(({ key }) => key);
      expect(given).toContain('publish-report');
      expect(given.includes('after-inadequate')).toBe(has);
    }
  });

  it('are none without a regime', async () => {
    expect(
      standingDutiesOf(await openText('# Minutes of the parish meeting\n\nThe hedge was cut.'), []),
    ).toEqual([]);
  });
});
