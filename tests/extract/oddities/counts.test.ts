import { describe, expect, it } from 'vitest';
import { inspectionOf } from '../facts/made-covers.ts';
import { messagesIn } from './oddities-in.ts';

const counts = (body: string) => messagesIn('count-against-list', `# Care in Ashmere\n\n${body}`);
const bullets = (count: number) =>
  Array.from({ length: count }, (_, at) => `- Thing ${'abcdefgh'[at]} was done well`).join('\n');

describe('a stated count', () => {
  it('that its list does not match is told', async () => {
    const list = `2.1 Inspectors made these five recommendations:\n\n${bullets(6)}\n`;
    expect(await counts(list)).toEqual(['The text says “five recommendations”; 6 are listed.']);
    expect(await counts(`2.1 The panel was uneasy about three things.\n\n${bullets(4)}\n`)).toEqual([
      'The text says “three things”; 4 are listed.',
    ]);
  });

  it('that its list matches, alone or as a sum, is in order', async () => {
    expect(await counts(`2.1 There are three main areas:\n\n${bullets(3)}\n`)).toEqual([]);
    const sum = `2.1 Work is needed on 4 national indicators and 1 local indicator. These indicators are:\n\n${bullets(5)}\n`;
    expect(await counts(sum)).toEqual([]);
  });

  it('of time, of some out of more, or of examples is no count of the list', async () => {
    expect(await counts(`2.1 In the last five years it did the following:\n\n${bullets(3)}\n`)).toEqual([]);
    expect(await counts(`2.1 Of the nine targets these stand out:\n\n${bullets(3)}\n`)).toEqual([]);
    expect(await counts(`2.1 There were nine findings, including:\n\n${bullets(3)}\n`)).toEqual([]);
  });

  it('that numbered rows of a table do not match is told; a share of them is in order', async () => {
    const table =
      '| No. | Tip | State |\n|---|---|---|\n| 1 | Say less | Done |\n| 2 | Ask more | Done |\n| 4 | Meet weekly | Begun |\n';
    expect(await counts(`Visitors left four suggestions.\n\n${table}`)).toEqual([
      'The text says “four suggestions”; the table has 3.',
    ]);
    expect(await counts(`Visitors gave us three suggestions.\n\n${table}`)).toEqual([]);
    expect(await counts(`These are three of the nine suggestions.\n\n${table}`)).toEqual([]);
  });

  it('of themes is held against the sub-headings right below it', async () => {
    const text = (count: string) =>
      `## What works\n\n2.1 Under the ${count} themes of the plan, visitors praised the following.\n\n### Homes\n\n- Repairs are quick.\n\n### Work\n\n- More jobs.\n\n### Play\n\n- New parks.\n\n## What does not\n\n2.2 Buses.\n`;
    expect(await counts(text('two'))).toEqual([
      'The text says “the two themes of the …”; 3 headings follow.',
    ]);
    expect(await counts(text('three'))).toEqual([]);
  });

  it('of the report’s own areas for improvement is held against those that it prints', async () => {
    const report = (count: string) =>
      inspectionOf(
        `## What needs to improve?\n\n- The pace of early help.\n- The quality of plans for children.\n\n## The experiences and progress of children in care: good\n\n1. Plans are one of the ${count} areas for improvement in this report.`,
      );
    expect(await messagesIn('count-against-list', report('three'))).toEqual([
      'The text says “the three areas for improvement in this report”; 2 are printed.',
    ]);
    expect(await messagesIn('count-against-list', report('two'))).toEqual([]);
  });

  it('of two kinds is held against the list of each kind', async () => {
    const text = `4.1 The report names 21 areas where the service excels and 3 areas where the service struggles.\n\n4.2 Areas where the service excels:\n\n${bullets(4)}\n\n4.3 Areas where the service struggles:\n\n${bullets(3)}\n`;
    expect(await counts(text)).toEqual(['The text says “21 areas where the service excels”; 4 are listed.']);
  });

  it('of a selection holds for the lists below', async () => {
    const text = `4.1 The review lists 21 gains and 30 gaps. The four most telling of each are given below.\n\n4.2 Gains:\n\n${bullets(4)}\n\n4.3 Gaps:\n\n${bullets(5)}\n`;
    expect(await counts(text)).toEqual([
      'The text says “The four most telling of each are given below”; 5 are listed.',
    ]);
  });

  it('whose items are told by ordinals is held against them', async () => {
    const text =
      '4.1 The panel was critical on four counts. First, visits were late. Second, plans were thin. Third, files were lost.\n';
    expect(await counts(text)).toEqual(['The text says “four counts”; 3 are given.']);
  });
});
