import { describe, expect, it } from 'vitest';
import { letterDateFacts } from '../../../src/extract/facts/letter-dates.ts';
import { openText } from '../open-text.ts';

const letter = (head: string) =>
  `Ofsted\n\n${head}\n\nMs Ada Oakes\n\nDirector of Children’s Services\n\nFenwick County Council\n\nDear Ms Oakes\n\n# Focused visit to Fenwick children’s services\n\nThis letter tells you what inspectors found on 14 October 2025.\n\nYours sincerely\n\nPru Vane\n\nHis Majesty’s Inspector\n`;
const dates = async (head: string) =>
  letterDateFacts(await openText(letter(head))).map(({ date, citation }) => [date, citation.quote]);

describe('the date of a letter', () => {
  it('is given twice where its head prints two, one of them labelled', async () => {
    expect(await dates('24 November 2025\n\nDate: 3 December 2025')).toEqual([
      ['2025-11-24', '24 November 2025'],
      ['2025-12-03', 'Date: 3 December 2025'],
    ]);
  });

  it('is one where both lines print the same', async () => {
    expect(await dates('3 December 2025\n\nDate: Wednesday 3 December 2025')).toHaveLength(1);
  });

  it('is not that of something else in the head', async () => {
    expect(await dates('Visit on 14 October 2025\n\n24 November 2025')).toEqual([
      ['2025-11-24', '24 November 2025'],
    ]);
  });
});
