import { describe, expect, it } from 'vitest';
import { findJudgements } from '../../../src/extract/judgements/find-judgements.ts';
import { makePdf, type Pencil, writeLines } from '../../read/make-pdf.ts';
import { openText } from '../open-text.ts';
import { ilacs, sif } from '../paper-texts.ts';

const four = `| Judgement | Grade |
| --- | --- |
| The impact of leaders on social work practice with children and families | Good |
| The experiences and progress of children who need help and protection | Requires improvement to be good |
| The experiences and progress of children in care | Outstanding |
| The experiences and progress of care leavers | Inadequate |
`;

async function grades(words: string | Uint8Array, fileName?: string) {
  const found = findJudgements(await openText(words, fileName));
  return Object.fromEntries(
    found.map(({ areaKey, area, grade, printed }) => [areaKey ?? area, grade ?? printed]),
  );
}

describe('judgements in a table', () => {
  it('are one an area, with the grade as printed and as compared', async () => {
    const found = findJudgements(await openText(ilacs(`${four}| Overall effectiveness | Good |\n`)));
    expect(found.map(({ areaKey, printed, grade, overall }) => [areaKey, printed, grade, overall])).toEqual([
      ['impact_of_leaders', 'Good', 'good', undefined],
      ['help_and_protection', 'Requires improvement to be good', 'requires improvement', undefined],
      ['in_care', 'Outstanding', 'outstanding', undefined],
      ['care_leavers', 'Inadequate', 'inadequate', undefined],
      ['overall_effectiveness', 'Good', 'good', true],
    ]);
    expect(
      found.every(({ voice, inspectorate }) => voice === 'inspectorate' && inspectorate === 'ofsted'),
    ).toBe(true);
  });

  it('have no overall grade where none is printed', async () => {
    const found = findJudgements(await openText(ilacs(four, '8 to 19 June 2026')));
    expect(found).toHaveLength(4);
    expect(found.some(({ overall }) => overall)).toBe(false);
  });

  it('are given to the joint area, and to neither alone, where care leavers are judged with children in care', async () => {
    const joint = `| Judgement | Grade |
| --- | --- |
| The impact of leaders on social work practice with children and families | Good |
| The experiences and progress of children who need help and protection | Good |
| The experiences and progress of children in care and care leavers | Good |
| Overall effectiveness | Good |
`;
    expect(Object.keys(await grades(ilacs(joint, '10 to 21 June 2019')))).toEqual([
      'impact_of_leaders',
      'help_and_protection',
      'in_care_and_care_leavers',
      'overall_effectiveness',
    ]);
  });

  it('know an area by a label with a word missing, one added or another name for care leavers', async () => {
    const worded = `| Judgement | Grade |
| --- | --- |
| The impact of leaders on social work practice with children families | Good |
| The experience and progress of all children who need help and protection | Good |
| The experiences and progress of children in care | Good |
| The experiences and progress of care-experienced young people | Outstanding |
| Overall effectiveness³ | Good |
`;
    expect(await grades(ilacs(worded))).toEqual({
      impact_of_leaders: 'good',
      help_and_protection: 'good',
      in_care: 'good',
      care_leavers: 'outstanding',
      overall_effectiveness: 'good',
    });
  });

  it('leave out a row whose grade is blank', async () => {
    const blank = four.replace('| Outstanding |', '|  |');
    expect(Object.keys(await grades(ilacs(blank)))).not.toContain('in_care');
  });

  it('are found where the table breaks over two pages and labels run over two lines', async () => {
    const row = (pencil: Pencil, y: number, label: string[], grade: string, at: number) => {
      writeLines(pencil, 60, y + 14, label);
      pencil.write(380, y + 14 * at, grade);
      for (const line of [y, y + 42]) pencil.rule(50, line, 540, line);
      for (const x of [50, 370, 540]) pencil.rule(x, y, x, y + 42);
    };
    const bytes = await makePdf([
      (pencil) => {
        pencil.write(60, 80, 'Inspection of Fenwick County Council local authority', {
          size: 18,
          bold: true,
        });
        pencil.write(60, 104, 'children’s services', { size: 18, bold: true });
        pencil.write(60, 140, 'Inspection dates: 4 to 15 March 2024');
        pencil.write(60, 160, 'Lead inspector: Orla Quill, His Majesty’s Inspector');
        row(
          pencil,
          700,
          ['The impact of leaders on social work practice', 'with children and families'],
          'Good',
          1,
        );
        row(
          pencil,
          742,
          ['The experiences and progress of children who', 'need help and protection'],
          'Requires improvement',
          2,
        );
      },
      (pencil) => {
        row(pencil, 60, ['The experiences and progress of children in', 'care'], 'Good', 1);
        row(pencil, 102, ['The experiences and progress of care leavers', ''], 'Outstanding', 1);
        row(pencil, 144, ['Overall effectiveness', ''], 'Good', 1);
        pencil.write(60, 220, 'Children receive help early and their plans are reviewed on time.');
      },
    ]);
    expect(await grades(bytes, 'report.pdf')).toEqual({
      impact_of_leaders: 'good',
      help_and_protection: 'requires improvement',
      in_care: 'good',
      care_leavers: 'outstanding',
      overall_effectiveness: 'good',
    });
  });

  it('are found on a web page', async () => {
    const page = `<html><body><main><h1>Inspection of Fenwick County Council local authority children's services</h1>
<p>Inspection dates: 4 to 15 March 2024</p><table><tr><th>Judgement</th><th>Grade</th></tr>
<tr><td>The experiences and progress of children in care</td><td>Good</td></tr>
<tr><td>Overall effectiveness</td><td>Requires improvement to be good</td></tr></table></main></body></html>`;
    expect(await grades(page, 'report.html')).toEqual({
      in_care: 'good',
      overall_effectiveness: 'requires improvement',
    });
  });
});

describe('judgements in headings', () => {
  it('repeat the table and are no second grade', async () => {
    const body = `${four}\n## The experiences and progress of children in care: outstanding\n\n1. Children settle well.`;
    expect(findJudgements(await openText(ilacs(body)))).toHaveLength(4);
  });

  it('stand for the table where there is none', async () => {
    const body = `## The experiences and progress of children in care: good

1. Children settle well.

## The experiences and progress of care leavers

Requires improvement

2. Too few young people have a plan.`;
    expect(await grades(ilacs(body))).toEqual({ in_care: 'good', care_leavers: 'requires improvement' });
  });

  it('may be a sentence that tells the overall grade, and another that judges the board', async () => {
    const body = `## Children's services in Marlbridgeshire require improvement to be good

| 1. Children who need help and protection | Requires improvement |
| --- | --- |
| 2. Children looked after and achieving permanence | Good |

## The Local Safeguarding Children Board (LSCB)

### The arrangements in place to evaluate what the authority and its board partners do are good

The Board is purposeful.`;
    const found = findJudgements(await openText(sif(body)));
    const told = Object.fromEntries(found.map((one) => [one.areaKey, one]));
    expect(told.overall).toMatchObject({
      printed: 'require improvement to be good',
      grade: 'requires improvement',
      overall: true,
    });
    expect(told.lscb).toMatchObject({ printed: 'good', grade: 'good' });
    expect(told.lscb?.overall).toBeUndefined();
  });
});
