import { describe, expect, it } from 'vitest';
import { findJudgements } from '../../../src/extract/judgements/find-judgements.ts';
import { openText } from '../open-text.ts';

const paper = (body: string) => `London Borough of Thornhill

Cabinet, 14th December 2004

# Annual Review of Social Services 2003/04: letter from the Commission for Social Care Inspection

Report of the Director of Social Services

## 1. Recommendations

1.1 Cabinet is asked to receive the letter.

## 2. Report

2.1 The Commission for Social Care Inspection (CSCI) has written to the Council.

2.2 ${body}

## 3. Financial implications

None.

## 4. Background papers

None.
`;

const told = async (body: string) =>
  findJudgements(await openText(paper(body))).map(({ areaKey, printed, grade, earlier }) => [
    areaKey,
    printed,
    grade,
    earlier,
  ]);

describe('a star rating told in words', () => {
  it('has its stars, and the two questions for children and for adults', async () => {
    expect(
      await told(
        'CSCI gives Thornhill two stars. For children it is judged to serve most people well, with promising prospects. For adults CSCI judged it to serve "some" people well, with uncertain prospects.',
      ),
    ).toEqual([
      ['overall', 'two stars', 'two', undefined],
      ['serving-children', 'most', 'most', undefined],
      ['capacity-children', 'promising', 'promising', undefined],
      ['serving-adults', 'some', 'some', undefined],
      ['capacity-adults', 'uncertain', 'uncertain', undefined],
    ]);
  });

  it.each([
    'The plan gives the Council a better chance of a third star next year, CSCI says.',
    'CSCI says that the Council may slip back to one star.',
    'CSCI has said what three stars would ask of a council.',
  ])('is none where stars are only hoped for or feared: %s', async (sentence) => {
    expect(await told(sentence)).toEqual([]);
  });

  it('is not taken from an inspection or an audit that used the same words', async () => {
    const found = await told(
      "An inspection of children's services by CSCI said that they serve most people well.",
    );
    expect(found).toEqual([]);
  });
});

describe('a star rating in a table', () => {
  it('has each question for each service, with the year before as an earlier grade', async () => {
    const table = `The judgements are:

| Service | Judgement | 2002/03 | 2003/04 |
| --- | --- | --- | --- |
| Children | Serving people well? | Some | Most |
| | Capacity to improve | Uncertain | Promising |
| Adults | Serving people well? | Most | |
| Complaints | Serving people well? | Most | Most |`;
    const found = findJudgements(await openText(paper(table)));
    expect(found.map(({ areaKey, printed, earlier, period }) => [areaKey, printed, earlier, period])).toEqual(
      [
        [undefined, 'Some', true, '2002/03'],
        ['serving-children', 'Most', undefined, undefined],
        [undefined, 'Uncertain', true, '2002/03'],
        ['capacity-children', 'Promising', undefined, undefined],
        [undefined, 'Most', true, '2002/03'],
      ],
    );
  });
});

describe('a star rating printed line by line', () => {
  const letter = (lines: string, subject = 'PERFORMANCE OF ADULT SOCIAL CARE, 2005-06') =>
    `Commission for Social Care Inspection\n\n30 November 2006\n\nMs Ada Oakes\nDirector\nFenwick County Council\n\nDear Ms Oakes\n\n# FENWICK COUNTY COUNCIL: ANNUAL REVIEW OF ${subject}\n\n## Judgements\n\n${lines}\n\nYours sincerely\n\nJo Lund\n`;
  const printed = async (lines: string, subject?: string) =>
    findJudgements(await openText(letter(lines, subject))).map((one) => [
      one.areaKey,
      one.printed,
      one.grade,
      one.scale,
      ...(one.earlier ? ['earlier', one.period] : []),
    ]);

  it('has both questions and the stars, those for an earlier year as an earlier grade', async () => {
    const lines =
      'Delivering outcomes: Some\n\nCapacity for improvement: Uncertain\n\nPerformance rating for 2006: one star\n\nPerformance rating for 2005: two stars';
    expect(await printed(lines)).toEqual([
      ['serving-adults', 'Some', 'some', 'serving'],
      ['capacity-adults', 'Uncertain', 'uncertain', 'prospects'],
      ['overall', 'one star', 'one', 'stars'],
      [undefined, 'two stars', 'two', 'stars', 'earlier', '2005'],
    ]);
  });

  it('is of the service that a line above names, and of none where both are named', async () => {
    const lines =
      'Children’s services\n\nServing people well: Most\n\nAdults’ services\n\nCapacity to improve: Promising';
    expect(await printed(lines, 'SOCIAL SERVICES')).toMatchObject([
      ['serving-children', 'Most', 'most', 'serving'],
      ['capacity-adults', 'Promising', 'promising', 'prospects'],
    ]);
    expect(await printed('Capacity to improve: Poor', 'SERVICES FOR CHILDREN AND ADULTS')).toMatchObject([
      [undefined, 'Poor', 'poor', 'prospects'],
    ]);
  });

  it.each([
    'Capacity to improve: a matter of money',
    'Number of people helped: some',
    'Performance rating for 2006: to follow',
  ])('is none where a line gives no grade or asks another thing: %s', async (line) => {
    expect(await printed(line)).toEqual([]);
  });
});
