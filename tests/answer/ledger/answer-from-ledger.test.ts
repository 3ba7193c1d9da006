import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { openEmbedder } from '../../../src/models/open-embedder.ts';
import { openMadeLibrary } from '../../support/made-library.ts';

const inspection = (
  dates: string,
  rows: readonly string[],
) => `# Inspection of Fenwick County Council local authority children’s services

Inspection dates: ${dates}

| Judgement | Grade |
| --- | --- |
${rows.join('\n')}

## What needs to improve?

- The homes that are found for care leavers over 18.
- How often managers look at plans.
- The speed of return home talks.
`;

const leaders = '| The impact of leaders on social work practice with children and families |';
const help = '| The experiences and progress of children who need help and protection |';
const inCare = '| The experiences and progress of children in care |';
const leavers = '| The experiences and progress of care leavers |';
const joint = '| The experiences and progress of children in care and care leavers |';
const overall = '| Overall effectiveness |';

const files = [
  {
    file: 'fenwick-2019.md',
    text: inspection('3 to 14 June 2019', [
      `${leaders} Good |`,
      `${help} Good |`,
      `${joint} Inadequate |`,
      `${overall} Requires improvement to be good |`,
    ]),
  },
  {
    file: 'fenwick-2024.md',
    text: inspection('3 to 14 June 2024', [
      `${leaders} Good |`,
      `${help} Good |`,
      `${inCare} Good |`,
      `${leavers} Outstanding |`,
      `${overall} Good |`,
    ]),
  },
  {
    file: 'marlbridge.md',
    text: `# Adult Social Care in Marlbridge City: Annual Performance Assessment 2009/10

Marlbridge City Council. Report of the Director of Adult Services to Cabinet on the assessment by the Care Quality Commission.

## Report

| Outcome | 2008/09 | 2009/10 |
| --- | --- | --- |
| Increased choice and control | Performing Poorly | Performing Well |
| Improved quality of life | Performing Adequately | Performing Well |
`,
  },
  {
    file: 'ashmere.md',
    text: `# Adult social care self-assessment 2012/13

Name of local authority: Ashmere City Council

Period covered: April 2012 – March 2013

## Staying independent

| Code | Description | 2011/12 | 2011/12 Quartile | 2012/13 | 2012/13 Quartile |
| --- | --- | --- | --- | --- | --- |
| 2A (ii) | Permanent admissions to care homes, per 100,000 population (65+) | 610.2 | Second | 702.5 | Third |
| 1E | Adults with a learning disability in paid employment | 4.1% | Third | 6.3% | Second |
| 1G | Adults with a learning disability in a home of their own | 71.2% | Third |  |  |
`,
  },
];

let answering: Awaited<ReturnType<typeof openMadeLibrary>>;
beforeAll(async () => {
  answering = await openMadeLibrary(files, await openEmbedder({ workers: 1 }));
}, 60_000);
afterAll(() => answering.close());

const ask = (question: string): Promise<Answer> =>
  answerQuestion(answering, { question, audience: 'public' });
const quotes = ({ claims }: Answer) => claims.flatMap(({ citations }) => citations.map(({ quote }) => quote));
const derived = ({ claims }: Answer) => claims.find(({ origin }) => origin === 'derived');

describe('a look-up answered from the ledger', () => {
  it('gives the grade of the area asked for, and no sibling’s', async () => {
    const answer = await ask('What grade did Ofsted give Fenwick for care leavers in 2024?');
    expect(answer.status).toBe('answered');
    expect(quotes(answer)).toEqual(['The experiences and progress of care leavers | Outstanding']);
  });

  it('gives the overall grade where no area is named', async () => {
    const answer = await ask('Did Ofsted rate Fenwick good in 2024?');
    expect(quotes(answer)).toEqual(['Overall effectiveness | Good']);
  });

  it('gives the grade of an area whose every word is general, judged apart or jointly', async () => {
    const apart = await ask('What grade did Ofsted give Fenwick for children in care in 2024?');
    expect(quotes(apart)).toEqual(['The experiences and progress of children in care | Good']);
    const jointly = await ask('What grade did Ofsted give Fenwick for children in care in 2019?');
    expect(quotes(jointly)).toEqual([
      'The experiences and progress of children in care and care leavers | Inadequate',
    ]);
  });

  it('gives an earlier grade from the column of its own year', async () => {
    const answer = await ask(
      'What was Marlbridge City’s previous grade for choice and control in the 2009/10 report?',
    );
    expect(answer.claims[0]?.text).toMatch(/2008\/09: Performing Poorly/u);
    expect(answer.claims[0]?.text).not.toMatch(/Performing Well/u);
  });

  it('gives a year’s own grade to no question for the time before it', async () => {
    const answer = await ask('What was Fenwick’s overall effectiveness grade before 2019?');
    expect(quotes(answer).join()).not.toMatch(/Requires improvement to be good/u);
  });

  it('takes the grade that is asked about for no area', async () => {
    const answer = await ask('Did Ofsted rate Fenwick outstanding overall in 2024?');
    expect(quotes(answer)).toEqual(['Overall effectiveness | Good']);
  });

  it('ranks two grades of one area on one scale', async () => {
    const answer = await ask('Did Fenwick’s overall grade from Ofsted go up between 2019 and 2024?');
    expect(derived(answer)).toMatchObject({
      rule: 'grade-order',
      text: 'From “Requires improvement to be good” to “Good” is higher on one scale.',
    });
  });

  it('ranks no grade of an area judged jointly against one of an area judged apart', async () => {
    const answer = await ask('Has the grade for care leavers in Fenwick gone up since the 2019 inspection?');
    expect(derived(answer)?.text).toMatch(/not ranked against each other\.$/u);
  });

  it('gives every item of the list that must improve, in its order', async () => {
    const answer = await ask('What did Ofsted say Fenwick needs to improve in 2024?');
    expect(quotes(answer)).toEqual([
      'The homes that are found for care leavers over 18.',
      'How often managers look at plans.',
      'The speed of return home talks.',
    ]);
  });

  it('says better or worse by polarity, with the row cited', async () => {
    const answer = await ask('Did Ashmere get better or worse on 2A (ii) in 2012/13 than in 2011/12?');
    expect(quotes(answer)[0]).toMatch(/^2A \(ii\)/u);
    expect(derived(answer)).toMatchObject({
      rule: 'movement-by-polarity',
      text: 'From “610.2” to “702.5” is worse: for this indicator a lower figure is better.',
    });
  });

  it('gives the row by its code, with the columns of the year asked for', async () => {
    const answer = await ask('Which quartile was Ashmere in for 1E in 2012/13?');
    expect(answer.claims[0]?.text).toMatch(/6\.3%.*Second/u);
    expect(answer.claims[0]?.text).not.toMatch(/4\.1%/u);
  });

  it('does not answer with another year’s figure where the cell is blank', async () => {
    const answer = await ask('What was Ashmere’s figure for 1G in 2012/13?');
    expect(answer).toMatchObject({ status: 'not_in_reports', claims: [] });
    expect(answer.reason).toMatch(/left blank/u);
  });

  it('counts what one list prints, and cites each', async () => {
    const answer = await ask(
      'How many things does the 2024 Ofsted report on Fenwick list under what needs to improve?',
    );
    expect(derived(answer)).toMatchObject({ rule: 'count-listed', text: 'Counted over the items cited: 3' });
    expect(derived(answer)?.citations).toHaveLength(3);
  });

  it('gives no council-wide grade for what no area is', async () => {
    const answer = await ask('What grade did Ofsted give Fenwick for early years in 2024?');
    expect(quotes(answer)).not.toContain('Overall effectiveness | Good');
  });

  it('says that a report lists no priority actions', async () => {
    const answer = await ask('What priority actions did Ofsted set for Fenwick in 2024?');
    expect(answer).toMatchObject({ status: 'not_in_reports', claims: [] });
    expect(answer.reason).toMatch(/lists no areas for priority action/u);
  });

  it('counts the items of a list without being told that it is one', async () => {
    const answer = await ask('How many areas for improvement did Ofsted find in Fenwick in 2024?');
    expect(derived(answer)?.text).toBe('Counted over the items cited: 3');
  });
});
