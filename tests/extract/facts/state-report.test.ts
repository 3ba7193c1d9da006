import { describe, expect, it } from 'vitest';
import { stateReport } from '../../../src/extract/facts/state-report.ts';
import { openText } from '../open-text.ts';
import { coverOn, inspectionOf } from './made-covers.ts';
import { paperWithLetter } from './made-papers.ts';

const stated = async (words: string) => stateReport(await openText(words));

describe('what a report states of itself', () => {
  it('pairs bodies in a stack with the dates in the stack below by their place', async () => {
    const { meetings } = await stated(paperWithLetter);
    expect(meetings.map(({ body, date }) => [body, date])).toEqual([
      ['Social Care Scrutiny Panel', '2003-09-09'],
      ['Cabinet', '2003-09-15'],
    ]);
    expect(meetings[1]?.citation.context.map(({ quote }) => quote)).toContain('15th September 2003');
  });

  it('leaves the dates of stacked bodies out when there are not as many as bodies', async () => {
    const { meetings } = await stated(paperWithLetter.replace('\n15th September 2003\n', ''));
    expect(meetings.map(({ date }) => date)).toEqual([undefined, undefined]);
  });

  it('reads a body and its date in one line, and the bullets of a timetable', async () => {
    const paper = coverOn(
      '## Timetable for decisions\n\n12. It goes to:\n\n- Ashmere Forward Board on 3rd March 2010\n- Cabinet, 9th March 2010\n- the district councils in spring',
    );
    const { meetings } = await stated(paper);
    expect(meetings.map(({ body, date }) => [body, date])).toEqual([
      ['Scrutiny Board', '2010-02-09'],
      ['Ashmere Forward Board', '2010-03-03'],
      ['Cabinet', '2010-03-09'],
    ]);
  });

  it('reads meetings that the text says come next, and none of other reports or plans', async () => {
    const source = await openText(
      coverOn(
        '2.1 The Adults and Housing Committee considers this report on 16th February 2010. Members may refer the letter to the Overview Board on 2nd March 2010. Cabinet agreed the last report on 9th March 2009. The Director will bring a staffing plan to Cabinet on 4th May 2010.',
      ),
    );
    expect(stateReport(source).meetings.map(({ body, date }) => [body, date])).toEqual([
      ['Scrutiny Board', '2010-02-09'],
      ['Adults and Housing Committee', '2010-02-16'],
      ['Overview Board', '2010-03-02'],
    ]);
  });

  it('reads a date at the foot of an inspectorate’s report, and the days of a visit told among other days', async () => {
    const foot = await openText(inspectionOf('1. Children are safe.\n\nPublished: 7 May 2024'));
    expect(stateReport(foot).reportDate).toBe('2024-05-07');
    const told = await openText(
      coverOn('2.1 Fenwick sent its return on 2 June 2009, and was visited from 6 to 9 July 2009.'),
    );
    expect(stateReport(told)).toMatchObject({ inspectionStart: '2009-07-06', inspectionEnd: '2009-07-09' });
  });

  it('takes no officer, member or council at the head of a paper for a body that meets', async () => {
    const paper = coverOn('').replace(
      'Report of the',
      'Chief Executive\n\nTo: All Members\n\nCabinet Member: Cllr Ivo Nash\n\nReport of the',
    );
    expect((await stated(paper)).meetings.map(({ body }) => body)).toEqual(['Scrutiny Board']);
  });

  it('reads labelled lines, and keeps a value that stands apart from its label', async () => {
    const facts = await stated(
      'Ashmere City Council\n\nMeeting: Cabinet\n\nDate: 11th November 2004\n\nSubject: CSCI Annual Review\n\nResponsible Officer: Executive Director (Living Well)\n\nContact Officer: Hal Orme\n\nPortfolio Holder: Cllr Una Vane, Care\n\nKey Decision: No\n\nStatus: Public\n\n# 1. Summary\n\n1.1 Cabinet is asked to consider the annual review letter of the Commission for Social Care Inspection (CSCI).\n\n# 2. Financial Implications\n\n2.1 None arise.\n\n# 3. Background documents\n\n3.1 Business plan.',
    );
    expect(facts).toMatchObject({
      portfolioHolder: 'Cllr Una Vane, Care',
      keyDecision: 'No',
      status: 'Public',
    });
    expect(facts.meetings.map(({ body, date }) => [body, date])).toEqual([['Cabinet', '2004-11-11']]);
    expect(facts.officers.map(({ name, post, role }) => [name, post, role])).toEqual([
      [undefined, 'Executive Director (Living Well)', 'responsible officer'],
      ['Hal Orme', undefined, 'contact'],
    ]);
    expect(facts.evidence.status?.quote).toBe('Status: Public');
    expect(facts.wards).toBeUndefined();
  });

  it('reads the form of a decision and tells a reason by the decision above it', async () => {
    const { keyDecision, keyDecisionReason, forwardPlan, decisionType } = await stated(
      coverOn(
        '| Key Decision | Yes |\n|---|---|\n| Reason | Two wards or more |\n| Appeared in Forward Plan | No |\n| Executive or Council Decision | Executive (Cabinet) |',
      ),
    );
    expect([keyDecision, keyDecisionReason, forwardPlan, decisionType]).toEqual([
      'Yes',
      'Two wards or more',
      'No',
      'Executive (Cabinet)',
    ]);
  });

  it('keeps both dates that are printed for one letter', async () => {
    const { letterDates } = await stated(paperWithLetter);
    expect(letterDates.map(({ date, printed }) => [date, printed])).toEqual([
      ['2003-08-04', '4th August 2003'],
      ['2003-08-12', '12 August 2003'],
    ]);
  });

  it('takes no other letter for the one that the report is about', async () => {
    const { letterDates } = await stated(
      coverOn(
        '1.2 CQC has said in writing (letter of 7th December 2009) that it will not step in.\n\n## Background papers\n\nLetter from Ofsted to the Director, 9th December 2009',
      ),
    );
    expect(letterDates).toEqual([]);
  });

  it('dates a month without its year from the letter, and says from which date', async () => {
    const { timetable } = await stated(paperWithLetter);
    const website = timetable.find(({ event }) => event.includes('website'));
    expect([website?.date, website?.printed]).toEqual(['2003-12', 'December']);
    expect(website?.citation.context.map(({ quote }) => quote)).toContain('12 August 2003');
    expect(timetable.map(({ date }) => date)).toContain('2003-11-03');
  });

  it('lists papers, appendices that the text points to, and consultations as printed', async () => {
    const facts = await stated(paperWithLetter.replace('found in its', 'found (Appendix B) in its'));
    expect(facts.backgroundPapers.map(({ text }) => text)).toEqual([
      'Letter from the SSI to the Director, 4th August 2003',
    ]);
    expect(facts.consultations.map(({ text }) => text)).toEqual(['None.']);
    expect(facts.appendices.map(({ text }) => text)).toEqual(['Appendix B']);
  });

  it('cites every value with words that hold it', async () => {
    const source = await openText(paperWithLetter);
    const facts = stateReport(source);
    const cited = [...facts.officers, ...facts.meetings, ...facts.letterDates, ...facts.timetable].map(
      ({ citation }) => citation,
    );
    for (const citation of [...cited, ...Object.values(facts.evidence)])
      expect(source.content.text.slice(citation.startChar, citation.endChar)).toBe(citation.quote);
    expect(facts.evidence.title?.quote).toBe('ANNUAL REVIEW OF SOCIAL SERVICES PERFORMANCE 2002/03');
    expect(facts.evidence.wards?.quote).toBe('WARDS AFFECTED: All wards');
  });

  it('finds no meeting, paper or appendix in an inspectorate’s own report', async () => {
    const facts = await stated(
      inspectionOf('Children wait. The cabinet met on 3 March 2024. See Appendix A for more.'),
    );
    expect([facts.meetings, facts.backgroundPapers, facts.appendices, facts.consultations]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(facts).toMatchObject({ inspectionStart: '2024-03-04', inspectionEnd: '2024-03-15' });
  });
});
