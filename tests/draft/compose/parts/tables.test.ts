import { describe, expect, it } from 'vitest';
import { otherTables } from '../../../../src/draft/compose/parts/tables.ts';
import { inspectionLetter } from '../../../support/draft-said.ts';
import { draftedFrom } from '../../../support/made-drafted.ts';
import { letterOf, madeLetterText } from '../../../support/made-letter.ts';

const staffing = `## Staffing of the teams

| Team of the council | Social workers in post | Remark |
|---|---|---|
| Children’s teams | twelve | two posts stand empty |
| Adults’ teams | nine | |

Yours sincerely`;

const withTable = letterOf(madeLetterText.replace('Yours sincerely', staffing));

describe('a table that no rule knows', () => {
  const told = otherTables(draftedFrom(withTable));
  const at = told.findIndex(({ text }) => text.startsWith('Under “Staffing of the teams” the letter '));
  const rows = told.slice(at + 1);

  it('is printed whole under its heading, each row cited, its head marked', () => {
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Team of the council', 'Social workers in post', 'Remark'],
      ['Children’s teams', 'twelve', 'two posts stand empty'],
      ['Adults’ teams', 'nine', '–'],
    ]);
    expect(rows.map(({ header }) => header)).toEqual([true, undefined, undefined]);
    for (const { citations } of rows) expect(citations).toHaveLength(1);
    expect(rows.map(({ form }) => form)).toEqual(['row', 'row', 'row']);
    expect(at).toBeGreaterThanOrEqual(0);
  });
});

describe('a table of grades', () => {
  it('is not printed a second time', () => {
    expect(inspectionLetter().content.text).toContain('The experiences and progress of care leavers |');
    expect(otherTables(draftedFrom(inspectionLetter()))).toEqual([]);
  });
});
