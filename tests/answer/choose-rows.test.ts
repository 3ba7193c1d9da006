import { describe, expect, it } from 'vitest';
import { gradedColumn, rowsInEach, rowsWithValue } from '../../src/answer/choose-rows.ts';
import type { TableBlock } from '../../src/domain/block.ts';
import type { ReportVersion } from '../../src/domain/report-record.ts';
import type { Span } from '../../src/domain/span.ts';
import { understandQuestion } from '../../src/retrieve/understand-question.ts';
import { madeTarget } from '../support/made-summary.ts';
import { madeVersion } from '../support/made-version.ts';

const report = madeVersion(`# Fenwick County Council

## Grades of the outcomes

| Outcome | Grade 2008/09 | Grade 2009/10 |
| --- | --- | --- |
| Choice | Performing well | Performing adequately |
| Dignity | Performing adequately | Performing well |
| Health | Performing excellently | Performing well |
| Overall | Performing well | Performing well |

## Calls

| Line | Calls 2009/10 |
| --- | --- |
| Day line | 1,204 |
| Night line | 377 |
| Carers line | 90 |
`);
const first = ({ content }: ReportVersion, spans: readonly Span[]) =>
  spans.map(({ startChar, endChar }) => content.text.slice(startChar, endChar).split(' | ')[0]);
const withValue = (question: string, ...periods: string[]) =>
  first(report, rowsWithValue(report, understandQuestion(question, []), madeTarget({ periods })));
const inEach = (question: string, from = report) =>
  first(from, rowsInEach(from, understandQuestion(question, [])));

describe('rowsWithValue', () => {
  it('gives every row that holds the value, in the column of the year asked for', () => {
    expect(withValue('Which outcomes were graded adequate?', '2008/09')).toEqual(['Dignity']);
    expect(withValue('Which outcomes were graded adequate?', '2009/10')).toEqual(['Choice']);
  });

  it('knows a value by the word that tells it from the others, whatever its ending', () => {
    expect(withValue('Which outcomes were rated excellent?', '2008/09')).toEqual(['Health']);
    expect(withValue('Which outcomes were rated as performing?', '2008/09')).toEqual([]);
  });

  it('gives whole rows, from the first cell to the last', () => {
    const [span] = rowsWithValue(
      report,
      understandQuestion('Which were graded adequate?', []),
      madeTarget({ periods: ['2008/09'] }),
    );
    expect(report.content.text.slice(span!.startChar, span!.endChar)).toBe(
      'Dignity | Performing adequately | Performing well',
    );
  });

  it('gives nothing where the question does not ask by a value, or names none of them', () => {
    expect(withValue('Which outcomes need adequate staff?', '2008/09')).toEqual([]);
    expect(withValue('Which outcomes were graded poor?', '2008/09')).toEqual([]);
    expect(withValue('Which outcomes were graded adequate?', '2014/15')).toEqual([]);
  });

  it('takes a column in which each row has its own value for no grade', () => {
    expect(withValue('Which lines scored 377?')).toEqual(['Night line']);
  });
});

describe('rowsInEach', () => {
  it('gives all rows of the graded table but the overall one', () => {
    expect(inEach('How many outcomes are in each grade?')).toEqual(['Choice', 'Dignity', 'Health']);
  });

  it('gives nothing where each is not asked for, or no table speaks of the subject', () => {
    expect(inEach('How many outcomes were graded well?')).toEqual([]);
    expect(inEach('How many depots and lorries are in each band?')).toEqual([]);
    expect(inEach('How many outcomes are in each grade?', madeVersion('# A report\n\nNo table.\n'))).toEqual(
      [],
    );
  });
});

describe('gradedColumn', () => {
  const tables = report.content.blocks.filter((block): block is TableBlock => block.kind === 'table');

  it('is the first after the labels whose few values repeat', () => {
    expect(gradedColumn(tables[0]!, report.content.text)).toBe(1);
  });

  it('is none where each row has a value of its own', () => {
    expect(gradedColumn(tables[1]!, report.content.text)).toBeUndefined();
  });
});
