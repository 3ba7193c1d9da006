import { describe, expect, it } from 'vitest';
import { toChosen } from '../../src/answer/to-chosen.ts';
import { understandQuestion } from '../../src/retrieve/understand-question.ts';
import { evidenceOf } from '../support/made-evidence.ts';
import { madeTarget } from '../support/made-summary.ts';
import { madeVersion, regimes } from '../support/made-version.ts';

const text = `# Fenwick County Council: care of adults

## WHAT CQC SAID

The Care Quality Commission wrote in spring.

| Code | Measure of the year as it is set | 2008/09 | 2009/10 |
| --- | --- | --- | --- |
| F1 | People who chose their own support and home | 31% | 44% |
| F2 | People who were seen again within two weeks |  | 60% |
`;
const report = madeVersion(text, {
  council: 'Fenwick County Council',
  parts: [{ startChar: 0, endChar: text.length, voice: 'reported-by-council', inspectorate: 'cqc' }],
});
const asked = understandQuestion('How many chose their support?', []);
const choose = (words: string, ...periods: string[]) =>
  toChosen(evidenceOf(report, words), asked, madeTarget({ periods }), regimes);
const first = 'F1 | People who chose their own support and home | 31% | 44%';
const second = 'F2 | People who were seen again within two weeks |  | 60%';

describe('toChosen', () => {
  it('reads the cells of the year asked for, each under its column’s header', () => {
    expect(choose(first, '2008/09').row!.cells).toEqual([{ header: '2008/09', value: '31%' }]);
    expect(choose(first, '2008/09', '2009/10').row!.cells).toHaveLength(2);
  });

  it('reads every figure where no column is of a year asked for', () => {
    const figures = [
      { header: '2008/09', value: '31%' },
      { header: '2009/10', value: '44%' },
    ];
    expect(choose(first).row!.cells).toEqual(expect.arrayContaining(figures));
    expect(choose(first, '2001/02').row!.cells).toEqual(expect.arrayContaining(figures));
  });

  it('reads no blank cell as a value', () => {
    expect(choose(second).row!.cells.map(({ value }) => value)).not.toContain('');
    expect(choose(second, '2008/09').row!.cells.map(({ value }) => value)).not.toContain('');
  });

  it('calls a row by its label cells, up to its first figure', () => {
    const { label } = choose(first, '2008/09').row!;
    expect(label).toEqual(['F1', 'People who chose their own support and home']);
  });

  it('cites the whole row, though it reads one cell of it', () => {
    expect(choose(first, '2008/09').citation.quote).toBe(first);
  });

  it('has no row where a sentence is chosen, and takes whose words it is from its part', () => {
    const chosen = choose('The Care Quality Commission wrote in spring.');
    expect(chosen.row).toBeUndefined();
    expect(chosen).toMatchObject({
      voice: 'reported-by-council',
      inspectorate: 'cqc',
      council: 'Fenwick County Council',
    });
  });

  it('leans on the place where the report prints the body’s name', () => {
    const body = choose(first).citation.context.find(({ role }) => role === 'body')!;
    expect(report.content.text.slice(body.startChar, body.endChar)).toBe(body.quote);
    expect(['CQC', 'Care Quality Commission']).toContain(body.quote);
  });

  it('names no body that the report never prints', () => {
    const silent = madeVersion('# A report\n\nCarers were seen.\n', {
      parts: [{ startChar: 0, endChar: 40, voice: 'inspectorate', inspectorate: 'ofsted' }],
    });
    const { citation } = toChosen(evidenceOf(silent, 'Carers were seen.'), asked, madeTarget(), regimes);
    expect(citation.context.filter(({ role }) => role === 'body')).toEqual([]);
  });

  it('tells a theme that several rows share from the row’s own name', () => {
    const scores = madeVersion(
      '# Fenwick County Council: scores\n\n| Theme | Statement | Score |\n| --- | --- | --- |\n| Helping people | Seeing needs | 2 |\n|  | Living well | 3 |\n| Total |  | 5 |\n',
    );
    const rowOf = (words: string) => toChosen(evidenceOf(scores, words), asked, madeTarget({}), regimes).row;
    const score = (value: string) => [{ header: 'Score', value }];
    expect(rowOf('Helping people | Seeing needs | 2')).toEqual({
      label: ['Helping people', 'Seeing needs'],
      theme: true,
      cells: score('2'),
    });
    expect(rowOf('Living well | 3')).toMatchObject({ label: ['Helping people', 'Living well'], theme: true });
    expect(rowOf('Total |  | 5')).toEqual({ label: ['Total'], cells: score('5') });
  });
});
