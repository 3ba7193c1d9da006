import { describe, expect, it } from 'vitest';
import { findJudgements } from '../../../src/extract/judgements/find-judgements.ts';
import { openText } from '../open-text.ts';
import { coverOfCaa } from '../paper-texts.ts';

const scored = async (body: string) =>
  findJudgements(await openText(coverOfCaa(body))).map(({ areaKey, printed, voice }) => [
    areaKey,
    printed,
    voice,
  ]);

describe('scores told in a sentence', () => {
  it('go on to the next area without a verb of its own', async () => {
    const body =
      '3.1 The Audit Commission reported in full: managing performance was scored 2 and use of resources 3.';
    expect(await scored(body)).toEqual([
      ['managing-performance', '2', 'reported-by-council'],
      ['use-of-resources', '3', 'reported-by-council'],
    ]);
  });

  it('may stand in brackets behind each area', async () => {
    const body =
      '3.1 The Audit Commission looked at three themes, namely managing finances (2), governing the business (3) and managing resources (4).';
    expect(await scored(body)).toEqual([
      ['managing-finances', '2', 'reported-by-council'],
      ['governing-business', '3', 'reported-by-council'],
      ['managing-resources', '4', 'reported-by-council'],
    ]);
  });

  it('are none where one figure in brackets may be a reference, or no area is named', async () => {
    expect(await scored('3.1 The appendix deals with managing finances (2) at some length.')).toEqual([]);
    expect(await scored('3.1 The Audit Commission visited schools (3) and libraries (2).')).toEqual([]);
  });
});

const inspection = (
  body: string,
) => `# Inspection of services for children in need of help and protection, children looked after and care leavers

Ashmere County Council

Inspection dates: 3 May 2016 to 20 May 2016

Report published: 8 July 2016

## Information about this local authority area

### Previous Ofsted inspections

${body}
`;

describe('a grade of a scale that Ofsted no longer used', () => {
  it('is of the regime that was in force then, and earlier', async () => {
    const source = await openText(inspection('- Safeguarding was judged to be adequate in March 2011.'));
    expect(findJudgements(source)).toMatchObject([
      {
        area: 'Safeguarding',
        printed: 'adequate',
        scale: 'safeguarding-four',
        regime: 'ofsted-safeguarding',
        period: '2011',
        earlier: true,
      },
    ]);
  });

  it('is set on that scale also where a later one has the same word', async () => {
    const source = await openText(inspection('- Safeguarding was judged to be good in March 2011.'));
    expect(findJudgements(source)).toMatchObject([
      { grade: 'good', scale: 'safeguarding-four', earlier: true },
    ]);
  });

  it('is no grade of this inspection', async () => {
    const source = await openText(inspection('- The arrangements for transport are adequate.'));
    expect(findJudgements(source)).toEqual([]);
  });
});

const letter = (row: string) => `Commission for Social Care Inspection

14th October 2005

Ms Ada Thornley

Director of Social Services

Fenwick County Council

Dear Ms Thornley

# FENWICK COUNTY COUNCIL: ANNUAL REVIEW OF PERFORMANCE 2004/05

| Service | Judgement | 2003/04 | 2004/05 |
| --- | --- | --- | --- |
| Adults | Serving people well? | Some | Most |
| ${row} | | | |

Yours sincerely

Hugh Penrose
`;

describe('a star rating in a cell of a table', () => {
  it('is of the year that stands with it', async () => {
    const source = await openText(letter('Star rating 2003/04: two stars'));
    expect(findJudgements(source).filter(({ overall }) => overall)).toMatchObject([
      { grade: 'two', earlier: true, period: '2003/04', voice: 'inspectorate' },
    ]);
  });

  it('is none where the cell only says when it comes', async () => {
    const source = await openText(letter('Star rating 2004/05: to be announced in December'));
    expect(findJudgements(source).filter(({ overall }) => overall)).toEqual([]);
  });
});
