import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../src/read/assemble-report.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';

const told = (source: string): string[] =>
  readHtml(source).blocks.map((block) => {
    if (block.kind === 'table')
      return `table${block.headerRows}: ${block.rows.map((row) => row.map((cell) => cell.text).join('|')).join(' / ')}`;
    const label = block.label === undefined ? '' : `[${block.label}] `;
    if (block.kind === 'heading') return `h${block.level}: ${label}${block.text}`;
    return block.kind === 'listItem'
      ? `${block.depth}${block.marker} ${block.text}`
      : `p: ${label}${block.text}`;
  });

describe('readHtml', () => {
  it('reads headings with their labels and paragraphs with theirs', () => {
    expect(
      told(
        '<h1>Review of care</h1><h2>2. Summary</h2><p>2.1 Care&nbsp;is <b>good</b> &amp; kind.</p><h3>Section 3: More</h3><div>Loose words</div>',
      ),
    ).toEqual([
      'h1: Review of care',
      'h2: [2.] Summary',
      'p: [2.1] Care is good & kind.',
      'h3: [Section 3:] More',
      'p: Loose words',
    ]);
  });

  it('rebuilds the markers of nested lists, with their start and type', () => {
    expect(
      told(
        '<ul><li>plan<ol type="a"><li>early</li><li>late</li></ol></li><li><p>act</p><p>and more</p></li></ul><ol start="4"><li>four<li value="9">nine</ol><ol type="i"><li>x<li>y</ol>',
      ),
    ).toEqual([
      '0• plan',
      '1a. early',
      '1b. late',
      '0• act',
      'p: and more',
      '04. four',
      '09. nine',
      '0i. x',
      '0ii. y',
    ]);
  });

  it('reads a bare list by the labels printed in it', () => {
    expect(
      told('<ul style="list-style: none"><li>1.1 First of all</li><li>• second</li><li>third</li></ul>'),
    ).toEqual(['p: [1.1] First of all', '0• second', 'p: third']);
  });

  it('keeps columns in place under spans and repeats no words', () => {
    const { blocks } = readHtml(
      '<table><thead><tr><th rowspan="2">Ref</th><th colspan="2">2012</th></tr><tr><th>Value</th><th>Rank</th></tr></thead><tr><td>1A</td><td>18.3</td><td>2</td></tr></table>',
    );
    expect(blocks).toEqual([
      {
        kind: 'table',
        headerRows: 2,
        rows: [
          [
            { text: 'Ref', header: true },
            { text: '2012', header: true, columnSpan: 2 },
          ],
          [{ text: '' }, { text: 'Value', header: true }, { text: 'Rank', header: true }],
          [{ text: '1A' }, { text: '18.3' }, { text: '2' }],
        ],
      },
    ]);
    const table = assembleReport(
      readHtml(
        '<table><tr><td colspan="2">a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr></table>',
      ),
    ).blocks[0];
    expect(table?.kind === 'table' && table.rows[0]?.map((cell) => cell.column)).toEqual([0, 2]);
  });

  it('opens a table that only places things on the page', () => {
    expect(told(`<table><tr><td><h2>Left</h2><p>words</p></td><td>right</td></tr></table>`)).toEqual([
      'h2: Left',
      'p: words',
      'p: right',
    ]);
    expect(told('<table role="presentation"><tr><td>a</td><td>b</td></tr></table>')).toEqual([
      'p: a',
      'p: b',
    ]);
  });

  it('reads definition lists as names and values', () => {
    expect(
      told('<dl><div><dt>Meeting</dt><dd>Cabinet</dd></div><dt>Officer</dt><dd>Ann Bee</dd></dl>'),
    ).toEqual(['table0: Meeting|Cabinet / Officer|Ann Bee']);
  });

  it('joins what is set high to its word, and keeps footnote marks out of words', () => {
    expect(
      told(
        '<p>On the 21<sup>st</sup> of May<sup>1</sup> staff<sup><a href="#n2">[2]</a></sup> had 30 m<sup>2</sup> each.</p>',
      ),
    ).toEqual(['p: On the 21st of May staff had 30 m2 each.']);
  });

  it('joins lines at breaks, but keeps a stack of short lines apart', () => {
    expect(
      told(
        '<p>The council was<br>told in May that the work was good.</p><p>Cabinet<br>12 May 2012<br>Item 4</p>',
      ),
    ).toEqual([
      'p: The council was told in May that the work was good.',
      'p: Cabinet',
      'p: 12 May 2012',
      'p: Item 4',
    ]);
  });

  it('takes the title of the page where there is no first heading', () => {
    expect(
      told(
        '<html><head><title>Annual letter</title></head><body><h2>Summary</h2><p>Words.</p><h2>More</h2><p>Words.</p></body></html>',
      )[0],
    ).toBe('h1: Annual letter');
    expect(told('<title>Site</title><h1>Letter</h1><h2>a</h2><p>b</p>')[0]).toBe('h1: Letter');
  });

  it('finds headings by bold short lines where the page has no heading tags', () => {
    expect(
      told(
        '<p><b>1. Purpose</b></p><p>1.1 To tell Members what was found.</p><p><strong>Risks</strong></p><p>There are none that we know of.</p>',
      ),
    ).toEqual([
      'h2: [1.] Purpose',
      'p: [1.1] To tell Members what was found.',
      'h3: Risks',
      'p: There are none that we know of.',
    ]);
  });

  it('leaves scripts, styles and navigation out', () => {
    expect(
      told('<nav>Home</nav><script>alert("x")</script><style>p{}</style><template>t</template><p>Words.</p>'),
    ).toEqual(['p: Words.']);
  });

  it('sets the foot of the page aside', () => {
    const { blocks, asides } = readHtml('<p>Words.</p><footer><p>Printed by the council</p></footer>');
    expect(blocks).toHaveLength(1);
    expect(asides).toEqual([{ text: 'Printed by the council', boxes: [] }]);
  });

  it.each([
    ['<p style="display:none">secret</p>', 'hidden-style'],
    ['<p hidden>secret</p>', 'hidden-style'],
    ['<span style="visibility: hidden">secret</span>', 'hidden-style'],
    ['<span class="govuk-visually-hidden">secret</span>', 'hidden-style'],
    ['<style>.gone { display: none }</style><b class="gone">secret</b>', 'hidden-style'],
    ['<span aria-hidden="true" style="font-size:1px">secret</span>', 'tiny-type'],
    ['<font color="#fff">secret</font>', 'invisible-colour'],
    [
      '<div style="background:#fefefe"><span style="color: rgb(255, 255, 255)">secret</span></div>',
      'invisible-colour',
    ],
    ['<table><tr><td style="color:white">secret</td><td>seen</td></tr></table>', 'invisible-colour'],
    ['<p style="position:absolute; left:-9999px">secret</p>', 'off-page'],
    ['<!-- secret -->', 'comment'],
  ])('tells what a reader would not see: %s', (fragment, kind) => {
    const { text, hidden } = assembleReport(readHtml(`<p>Seen.</p>${fragment}`));
    expect(text).not.toContain('secret');
    expect(hidden).toEqual([{ kind, text: 'secret' }]);
  });

  it('does not hide white words on a dark ground', () => {
    expect(
      told(
        '<style>.bar{background-color:#1d70b8}</style><div class="bar"><p style="color:#fff">Seen</p></div>',
      ),
    ).toEqual(['p: Seen']);
  });

  it('refuses a page that is nested beyond reason, soon', () => {
    const started = performance.now();
    expect(() => readHtml(`${'<div>'.repeat(200_000)}words`)).toThrow(/nested beyond reason/);
    expect(performance.now() - started).toBeLessThan(12_000);
  });

  it('decodes entities once', () => {
    expect(told('<p>&amp;lt;b&amp;gt; caf&eacute; &#163;5</p>')).toEqual(['p: &lt;b&gt; café £5']);
  });

  it.each([
    ['deep nesting', '<div>'.repeat(20_000) + 'words'],
    ['deep inline nesting', '<b>'.repeat(20_000) + 'words'],
    ['deep lists', '<ul><li>a'.repeat(10_000)],
    ['many paragraphs', '<p>words and <b>words</b>'.repeat(30_000)],
    ['one long line', `<p>${'word '.repeat(500_000)}`],
    [
      'a wide table',
      `<table>${`<tr>${'<td rowspan=50 colspan=50>a</td>'.repeat(50)}</tr>`.repeat(60)}</table>`,
    ],
  ])(
    'is not slow on %s',
    (_name, source) => {
      const started = performance.now();
      expect(readHtml(source).blocks.length).toBeGreaterThan(0);
      expect(performance.now() - started).toBeLessThan(12_000);
    },
    30_000,
  );
});
