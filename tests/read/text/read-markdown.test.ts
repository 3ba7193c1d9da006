import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../src/read/assemble-report.ts';
import { readMarkdown } from '../../../src/read/text/read-markdown.ts';

const told = (source: string): string[] =>
  readMarkdown(source).blocks.map((block) => {
    if (block.kind === 'table')
      return `table${block.headerRows}: ${block.rows.map((row) => row.map((cell) => cell.text).join('|')).join(' / ')}`;
    const label = block.label === undefined ? '' : `[${block.label}] `;
    if (block.kind === 'heading') return `h${block.level}: ${label}${block.text}`;
    return block.kind === 'listItem'
      ? `${block.depth}${block.marker} ${block.text}`
      : `p: ${label}${block.text}`;
  });

describe('readMarkdown', () => {
  it('reads headings, labels and emphasis', () => {
    expect(
      told(
        '# Review of *care*\n\n## 2. Summary\n\n2.1 Care is **good** and `kind`,\nsee [the plan](https://example.org) and [the map][m].\n\n[m]: https://example.org/map\n\nUnderlined\n----------\n\nMore words follow here.',
      ),
    ).toEqual([
      'h1: Review of care',
      'h2: [2.] Summary',
      'p: [2.1] Care is good and kind, see the plan and the map.',
      'h2: Underlined',
      'p: More words follow here.',
    ]);
  });

  it('reads nested lists with the markers printed', () => {
    expect(
      told(
        'Staff will:\n\n- plan\n  - early\n    and well\n  - late\n\n    1. first\n    2. second\n- a) note\n- [ ] act',
      ),
    ).toEqual([
      'p: Staff will:',
      '0- plan',
      '1- early and well',
      '1- late',
      '21. first',
      '22. second',
      '0a) note',
      '0- act',
    ]);
  });

  it('takes the numbers of an outermost list, and those after a dash, for paragraph labels', () => {
    expect(
      told(
        '1. The first paragraph is here.\n2. The second one is here.\n\n- 4.6 The third one is here:\n  - with an item\n',
      ),
    ).toEqual([
      'p: [1.] The first paragraph is here.',
      'p: [2.] The second one is here.',
      'p: [4.6] The third one is here:',
      '0- with an item',
    ]);
  });

  it('reads pipe tables and tab-separated rows', () => {
    expect(
      told(
        '| Area | Grade |\n|------|:-----:|\n| **Care** | Good<br>enough |\n| Homes | |\n\nRef\tYear\n1A\t18.3',
      ),
    ).toEqual(['table1: Area|Grade / Care|Good enough / Homes|', 'table1: Ref|Year / 1A|18.3']);
  });

  it('reads HTML that was meant and HTML that was left over', () => {
    expect(
      told('<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n\n<p>Left over: <ul> • first point • second point'),
    ).toEqual(['0• one', '0• two', 'p: Left over:', '0• first point', '0• second point']);
    expect(readMarkdown('<div><p>Seen.</p><p hidden>secret</p></div>').hidden).toEqual([
      { kind: 'hidden-style', text: 'secret' },
    ]);
  });

  it('reads quotes, code and front matter as the words they hold', () => {
    expect(
      told(
        '---\nsubject: Annual review\nofficer: Ann Bee\n---\n\n> Quoted words of the inspector.\n\n```\nWords in a box.\n```\n',
      ),
    ).toEqual([
      'p: subject: Annual review',
      'p: officer: Ann Bee',
      'p: Quoted words of the inspector.',
      'p: Words in a box.',
    ]);
  });

  it('keeps a rule under several lines a rule', () => {
    expect(
      told(
        'Care Scrutiny Committee  \nCabinet\n---\n\n**1. Purpose**\n\n1.1 To tell Members what was found.',
      ),
    ).toEqual([
      'p: Care Scrutiny Committee',
      'p: Cabinet',
      'h2: [1.] Purpose',
      'p: [1.1] To tell Members what was found.',
    ]);
  });

  it('returns no blocks for blank Markdown', () => {
    expect(told('\n \n---\n')).toEqual([]);
  });

  it.each([
    ['30,000 items', '- item\n'.repeat(30_000)],
    ['10,000 loose items', '- item\n\n'.repeat(10_000)],
    ['deep lists', Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n')],
    ['deep quotes', `${'> '.repeat(20_000)}words`],
    ['marks that never close', '**a _b [x]( <p `c '.repeat(30_000)],
    ['one long line', 'word '.repeat(500_000)],
    ['30,000 rows', `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(30_000)}`],
  ])(
    'is not slow on %s',
    (_name, source) => {
      const started = performance.now();
      expect(assembleReport(readMarkdown(source)).text).not.toBe('');
      expect(performance.now() - started).toBeLessThan(12_000);
    },
    30_000,
  );
});
