import { describe, expect, it } from 'vitest';
import { labelSpan } from '../../src/domain/label-span.ts';
import { makeReport } from '../passages/made-report.ts';

const naming = {
  title: 'CQC assessment – how the council served people who need care and support, and what it has to mend',
  council: 'Marlbridge City Council',
  period: '2008/09',
};
const report = makeReport([
  { heading: 'Report', level: 1 },
  { text: 'The areas to improve are these.', label: '4.6', page: 3 },
  { bullet: 'Reviews on time' },
  { bullet: 'Help for carers' },
  { text: 'A further paragraph.', label: '4.7' },
  { text: 'The cabinet is asked to', label: '5.1' },
  { bullet: 'note the grade', label: 'a)' },
  { heading: 'Enabling choice', level: 1 },
  { text: 'No number is printed here.' },
  { bullet: 'Nor here' },
  {
    table: [
      ['Indicator', '2011/12', '2012/13'],
      ['1B', '71', '74'],
      ['1C', '40', '49'],
    ],
  },
  { heading: 'Scores', level: 1 },
  {
    table: [
      ['Theme', 'Statement', 'Score'],
      ['Helping people', 'Seeing needs', '2'],
      ['', 'Living well', '3'],
      ['Total', '', '5'],
    ],
  },
  { heading: 'Annex', level: 1 },
  { text: 'The number comes again.', label: '4.7' },
  { heading: 'Sources', level: 1 },
  { text: 'Its author is on leave.', label: '1', footnote: true },
  { text: 'The next meeting is in May.' },
]);
const label = (words: string, last = words) => {
  const startChar = report.text.indexOf(words);
  return labelSpan(report, naming, {
    startChar,
    endChar: report.text.indexOf(last, startChar) + last.length,
  });
};
const head = 'Marlbridge City Council, CQC assessment, 2008/09, ';

describe('labelSpan', () => {
  it('says council, title, period, printed number and page', () => {
    expect(label('The areas to improve')).toBe(`${head}para 4.6, p. 3`);
  });

  it('counts bullets from the numbered paragraph that they stand under', () => {
    expect(label('Help for carers')).toBe(`${head}para 4.6, second bullet, p. 3`);
    expect(label('note the grade')).toBe(`${head}para 5.1, item a), p. 3`);
  });

  it('takes no paragraph’s number from a footnote', () => {
    expect(label('Its author is on leave.')).toBe(`${head}footnote 1, under ‘Sources’, p. 3`);
    expect(label('The next meeting')).toBe(`${head}under ‘Sources’, p. 3`);
  });

  it('says the heading where nothing is numbered', () => {
    expect(label('No number is printed')).toBe(`${head}under ‘Enabling choice’, p. 3`);
    expect(label('Nor here')).toBe(`${head}under ‘Enabling choice’, first bullet, p. 3`);
    expect(label('Enabling choice')).toBe(`${head}heading ‘Enabling choice’, p. 3`);
  });

  it('adds the heading where a printed number comes twice', () => {
    expect(label('A further paragraph')).toBe(`${head}para 4.7, under ‘Report’, p. 3`);
    expect(label('The number comes again')).toBe(`${head}para 4.7, under ‘Annex’, p. 3`);
  });

  it('names a row that shares its first cell with others by its own name', () => {
    const place = `${head}table under ‘Scores’, row`;
    expect(label('Helping people | Seeing needs | 2')).toBe(`${place} Seeing needs (Helping people), p. 3`);
    expect(label('Living well | 3')).toBe(`${place} Living well (Helping people), p. 3`);
    expect(label('Total')).toContain(`${place} Total, `);
  });

  it('names a cell by its row and column, and a row by its first cell', () => {
    expect(label('74')).toBe(`${head}table under ‘Enabling choice’, row 1B, column 2012/13, p. 3`);
    expect(label('1C | 40 | 49')).toBe(`${head}table under ‘Enabling choice’, row 1C, p. 3`);
    expect(label('1B | 71', '49')).toBe(`${head}table under ‘Enabling choice’, p. 3`);
  });

  it('names a span over several paragraphs by the first and the last', () => {
    expect(label('The areas', 'The cabinet is asked to')).toBe(`${head}paras 4.6 to 5.1, p. 3`);
    expect(label('The areas', 'Help for carers')).toBe(`${head}para 4.6, p. 3`);
  });

  it('keeps as much of the title as can be said, and not the heading that repeats it', () => {
    const titled = makeReport([{ heading: 'Annual review: adult care' }, { text: 'Some words.' }]);
    const said = labelSpan(titled, { title: 'Annual review: adult care' }, { startChar: 27, endChar: 38 });
    expect(said).toBe('Annual review: adult care, p. 1');
  });

  it('does not repeat what the title says', () => {
    const span = {
      startChar: report.text.indexOf('A further'),
      endChar: report.text.indexOf('A further') + 9,
    };
    const said = labelSpan(
      report,
      { title: 'Marlbridge City Council in 2008/09', council: 'Marlbridge City Council', period: '2008/09' },
      span,
    );
    expect(said).toBe('Marlbridge City Council in 2008/09, para 4.7, under ‘Report’, p. 3');
  });
});
