import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { draftHtml } from '../../../src/draft/copies/draft-html.ts';
import { draftMarkdown } from '../../../src/draft/copies/draft-markdown.ts';
import { loadHouseStyles } from '../../../src/house-styles/load-house-styles.ts';
import { madeDraft } from '../../support/made-draft.ts';

const style = loadHouseStyles().styles[0]!;
const markdown = draftMarkdown(madeDraft(), style);
const lines = markdown.split('\n');

describe('a draft as Markdown', () => {
  it('says first that it is a draft, of which day, and then what it is called', () => {
    expect(lines[0]).toMatch(
      /^\*\*DRAFT\*\* made on Monday 15 September 2003, in the house style “Plain cover report”/,
    );
    expect(lines[0]).toMatch(/ 3 things are outstanding: 1 for report author, /);
    expect(lines[2]).toBe('# Ashmere City Council: annual performance review report 2002/03');
  });

  it('gives headings, numbers, bullets, fields and tables as the style has them', () => {
    for (const line of [
      '**Report to:** Cabinet',
      '## 1 Purpose',
      '1.1 To report what the SSI annual review found of social services in Ashmere. [1]',
      '### Strengths',
      '#### Services for children [2]',
      '- 94% of reviews of children on the register were held on time. [3]',
      '| Area | Grade |',
      '| Serving adults | Some [7] |',
    ])
      expect(lines).toContain(line);
  });

  it('marks what is proposed, and names who is to fill what', () => {
    expect(lines).toContain('(a) note the letter; (proposed)');
    expect(lines).toContain(
      '**Wards affected:** **To fill in: \\[Wards affected – for report author: the letter does not say\\]**',
    );
    expect(lines).toContain(
      '| Financial | **To fill in: \\[Yes or No – for finance officer: the letter does not say\\]** |',
    );
  });

  it('ends in the dates, what is outstanding, what was left out, and the sources', () => {
    const after = lines.slice(lines.indexOf('---') + 1).join('\n');
    const headings = after.match(/^## .*/gmu);
    expect(headings).toEqual([
      '## Dates',
      '## Outstanding before this goes on an agenda',
      '## Left out of this report',
      '## Sources',
    ]);
    expect(after).toContain(
      '| Friday 12 September 2003 | Publish agenda and reports by | Counted | This date has passed. |',
    );
    expect(after).toContain('| Sunday 26 October 2003 | Time limit in the letter | Counted [8] | Nothing |');
    expect(after).toContain(
      '| Financial: Yes or No | finance officer | the letter does not say | 5 Implications |',
    );
    expect(after).toContain(
      'work \\<or\\> training. [9] | area for improvement, adverse | No reason is given |',
    );
  });

  it('numbers one place once, and has a source for every number', () => {
    const used = new Set([...markdown.matchAll(/(?<!\\)\[(\d+)\]/gu)].map(([, number]) => Number(number)));
    const listed = lines.flatMap((line) => /^(\d+)\. Ashmere/u.exec(line)?.[1] ?? []).map(Number);
    expect([...used].sort((a, b) => a - b)).toEqual(listed);
    expect(listed.length).toBe(9);
    expect(markdown).toContain('that is by Sunday 26 October 2003. [8]');
  });

  it('gives a bullet that has a number no mark besides', () => {
    const draft = madeDraft();
    const bullets = draft.sections.flatMap(({ paragraphs }) =>
      paragraphs.filter(({ form }) => form === 'bullet'),
    );
    for (const [at, one] of bullets.entries()) one.number = `(${'abc'[at]})`;
    const made = draftMarkdown(draft, style).split('\n');
    expect(made).toContain('(a) 94% of reviews of children on the register were held on time. [3]');
    expect(made.filter((line) => line.startsWith('- '))).toEqual([]);
    expect(draftHtml(draft, style)).toMatch(
      /<ul class="numbered" role="list">\n<li id="p-strengths-2"><span class="number">\(a\)<\/span> 94%/,
    );
  });

  it('names the page of a source where the letter has pages', () => {
    const draft = madeDraft();
    const [citation] = draft.sections[1]!.paragraphs[0]!.citations;
    citation!.pageNumber = 3;
    expect(draftMarkdown(draft, style)).toContain(
      '1. Ashmere City Council: annual performance review report 2002/03, p. 3\n',
    );
  });

  it('says who left something out, and why', () => {
    const draft = madeDraft();
    Object.assign(draft.leftOut[0]!, { reason: 'It stands in the annex', by: 'Ama Okoro' });
    expect(draftMarkdown(draft, style)).toContain('| It stands in the annex (Ama Okoro) |');
  });

  it('says so where there are no dates, nothing is outstanding and nothing cited', () => {
    const draft = { ...madeDraft(), sections: [], dates: [], leftOut: [], outstanding: [] };
    const text = draftMarkdown(draft, style);
    for (const words of [
      'No date is given',
      'Nothing is outstanding.',
      'is left out.',
      'Nothing of the letter is cited.',
    ])
      expect(text).toContain(words);
  });

  it('takes no words for mark-up', () => {
    const draft = madeDraft();
    const words = [
      '1. not a list',
      '# not a heading',
      '- no *bullet* | <b>bold</b> &amp; [3](x)',
      'a_b_ `c`\nd',
    ];
    draft.sections = [
      {
        key: 'odd',
        heading: '2. Odd',
        level: 1,
        paragraphs: words.map((text, at) => ({
          id: `odd-${at}`,
          form: 'paragraph',
          text,
          origin: 'fixed',
          citations: [],
          checked: '',
        })),
      },
    ];
    const made = draftMarkdown(draft, style);
    const html = marked.parse(made.slice(made.indexOf('## '), made.indexOf('---')), { async: false });
    const shown = html.match(/<(?:p|h2)>.*?<\/(?:p|h2)>/gsu);
    expect(shown).toEqual([
      '<h2>2. Odd</h2>',
      '<p>1. not a list</p>',
      '<p># not a heading</p>',
      '<p>- no *bullet* | &lt;b&gt;bold&lt;/b&gt; &amp;amp; [3](x)</p>',
      '<p>a_b_ `c` d</p>',
    ]);
  });
});
