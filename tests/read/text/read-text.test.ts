import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../src/read/raw-report.ts';
import { readText } from '../../../src/read/text/read-text.ts';

const blocksOf = (source: string): RawBlock[] => readText(source).blocks;
const told = (source: string): string[] =>
  blocksOf(source).map((block) => {
    if (block.kind === 'table')
      return `table${block.headerRows}: ${block.rows.map((row) => row.map((cell) => cell.text).join('|')).join(' / ')}`;
    const label = block.label === undefined ? '' : `[${block.label}] `;
    if (block.kind === 'heading') return `h${block.level}: ${label}${block.text}`;
    return block.kind === 'listItem'
      ? `${block.depth}${block.marker} ${block.text}`
      : `p: ${label}${block.text}`;
  });

describe('readText', () => {
  it('reads numbered paragraphs, and takes a dash before a printed number for an artefact', () => {
    expect(
      told(
        '**1. Purpose**\n\n- 1.1 To tell Members of the rating.\n- 1.2 It was\n  published in May.\n\n2.5 million people live here.',
      ),
    ).toEqual([
      'h2: [1.] Purpose',
      'p: [1.1] To tell Members of the rating.',
      'p: [1.2] It was published in May.',
      'p: 2.5 million people live here.',
    ]);
  });

  it('reads bullets of every kind, nested by indent and by marker', () => {
    const source =
      'The service will:\n- plan\n  - early\n  - late\n- act;\n• first\no Second below\n◆ a diamond\n\na) note\nb) agree\n(i) or not';
    expect(told(source)).toEqual(
      [
        'p: The service will:',
        '0- plan',
        '1- early',
        '1- late',
        '0- act;',
        '1• first',
        '2o Second below',
        '3◆ a diamond',
        '4a) note',
        '4b) agree',
        '4(i) or not',
      ]
        .map((line) => line)
        .map((line) => line),
    );
  });

  it('reads tabbed letters and roman numbers as one list, and a lead above its own sentence', () => {
    expect(
      told(
        '2.2\tIt was found that:\n\ti.\tstaff are kind;\n\tii.\tvisits are late.\n\n(a) Strengths\nInspectors praised the work of the team.',
      ),
    ).toEqual([
      'p: [2.2] It was found that:',
      '0i. staff are kind;',
      '0ii. visits are late.',
      '0(a) Strengths',
      'p: Inspectors praised the work of the team.',
    ]);
  });

  it('takes the line under the salutation for the title of a letter, and keeps a signature apart', () => {
    expect(
      told(
        'Civic Centre  \nOM1 1AA  \n23 May 2019\n\nDear John\n\nVisit to Oakmere services\n\nThis letter tells you what we found in May.\n\nAnn Bee\nHer Majesty’s Inspector',
      ),
    ).toEqual([
      'p: Civic Centre',
      'p: OM1 1AA',
      'p: 23 May 2019',
      'p: Dear John',
      'h1: Visit to Oakmere services',
      'p: This letter tells you what we found in May.',
      'p: Ann Bee',
      'p: Her Majesty’s Inspector',
    ]);
  });

  it('finds headings by number signs, bold, capitals and short lines that text follows', () => {
    const source = [
      'FERNSHIRE ANNUAL REVIEW 2011',
      '',
      'Purpose of report',
      '',
      '1. The purpose of this report is to tell members of the review.',
      '',
      'Adult care',
      '',
      '2. Care is good in most places and the inspectors said so in their letter.',
      '',
      '## Next steps',
      '',
      'The council will publish a plan.',
      '',
      '**Risks**',
      '',
      'None is known at this time.',
    ].join('\n');
    expect(told(source).filter((line) => line.startsWith('h'))).toEqual([
      'h1: FERNSHIRE ANNUAL REVIEW 2011',
      'h3: Purpose of report',
      'h3: Adult care',
      'h2: Next steps',
      'h3: Risks',
    ]);
  });

  it('keeps the lines of a stack apart and joins a title broken over two lines', () => {
    const source =
      'Oakmere  \nBorough Council\n\nHealth Scrutiny Committee  \nCabinet\n\n21<sup>st</sup> January 2012  \n25<sup>th</sup> January 2012\n\n---\n\nReview of Care –  \nHow Oakmere did\n\n---\n\n**1. Summary**\n\n1.1 A summary follows here.';
    expect(told(source)).toEqual([
      'p: Oakmere Borough Council',
      'p: Health Scrutiny Committee',
      'p: Cabinet',
      'p: 21st January 2012',
      'p: 25th January 2012',
      'h1: Review of Care – How Oakmere did',
      'h2: [1.] Summary',
      'p: [1.1] A summary follows here.',
    ]);
  });

  it('does not take background papers, contact lines and fields for headings', () => {
    const source =
      'Meeting: Cabinet\n\nContact Officer: Ann Bee\n\nSection 1: Summary\n\n1. We were inspected in the spring of last year.\n\nBackground Papers\n\nFernshire Plan\n\nAnnual Letter\n\nOfficers to Contact:\n\nAnn Bee, Head of Care\n\nTel: 01632 960001\n\nConclusions\n\n2. All is well in the county this year.';
    expect(told(source)).toEqual([
      'p: Meeting: Cabinet',
      'p: Contact Officer: Ann Bee',
      'h2: [Section 1:] Summary',
      'p: [1.] We were inspected in the spring of last year.',
      'h3: Background Papers',
      'p: Fernshire Plan',
      'p: Annual Letter',
      'h3: Officers to Contact:',
      'p: Ann Bee, Head of Care',
      'p: Tel: 01632 960001',
      'h3: Conclusions',
      'p: [2.] All is well in the county this year.',
    ]);
  });

  it('takes markup out of the words and leaves what is printed', () => {
    const source =
      'See the <i>letter</i> of the 3 rd May<br>and [the plan](https://example.org/plan) ![map](m.png) at <http://example.org/a_b_c>; *most* of it is **new** &amp; <18 years 82%* costs £5.';
    expect(told(source)).toEqual([
      'p: See the letter of the 3 rd May and the plan map at http://example.org/a_b_c; most of it is new & <18 years 82%* costs £5.',
    ]);
  });

  it('joins a word broken at a line end only when the whole word stands elsewhere', () => {
    expect(
      told('The inspec-\ntion of multi-\nagency work was an inspection of everything that staff do.'),
    ).toEqual(['p: The inspection of multi-agency work was an inspection of everything that staff do.']);
  });

  it('reads tab-separated rows as a table aligned with its header, over blank lines too', () => {
    const source =
      'Ref\tMeasure\t2011/12\t2012/13\tTrend\n1A\tQuality of life\t18.3\t18.9\t↑\n\n1B\tControl\t66%\t\t\n\t* Not all were asked, because the survey was sent to those who had a service for the whole of the year and to no one else.\t\t\t';
    expect(told(source)).toEqual([
      'table1: Ref|Measure|2011/12|2012/13|Trend / 1A|Quality of life|18.3|18.9|↑ / 1B|Control|66%||',
      'p: * Not all were asked, because the survey was sent to those who had a service for the whole of the year and to no one else.',
    ]);
  });

  it('gives names and values no header row, and an open cell its continuation', () => {
    expect(told('Telephone:\t01632 960002\nPost\tHead of adult\n\tcare services')).toEqual([
      'table0: Telephone:|01632 960002 / Post|Head of adult care services',
    ]);
    expect(told('Area\tGrade\n<b>Overall</b>\tGood\nCare\tGood\nHomes\tPoor\nAdvice\tGood')).toEqual([
      'table1: Area|Grade / Overall|Good / Care|Good / Homes|Poor / Advice|Good',
    ]);
  });

  it('opens the commentary of a table row into paragraphs and items, and mends sentences cut by a page', () => {
    const source = [
      'Theme\tRatings\t\tComment',
      'How well do we do?\t1\t2\t<p>This is what we found when we looked at it:</p> <ul> • The first point is made in full; • The second point is longer and it runs on to the',
      '--\t--\t--\t--',
      '',
      '\t\t\t<p>next page of the report.</p> <ul> • The third has parts: <ul> ○ One part ○ Other part </ul>',
    ].join('\n');
    expect(told(source)).toEqual([
      'h5: Theme',
      'h5: Ratings',
      'h5: Comment',
      'h5: How well do we do?',
      'table0: 1|2',
      'p: This is what we found when we looked at it:',
      '0• The first point is made in full;',
      '0• The second point is longer and it runs on to the next page of the report.',
      '0• The third has parts:',
      '1○ One part',
      '1○ Other part',
    ]);
  });

  it('reads a Markdown table with pipes and an HTML table over several lines', () => {
    expect(told('| Area | Grade |\n|---|---|\n| Care | Good |')).toEqual(['table1: Area|Grade / Care|Good']);
    expect(
      told('<table>\n<tr><th>Area</th><th>Grade</th></tr>\n<tr><td>Care</td><td>Good</td></tr>\n</table>'),
    ).toEqual(['table1: Area|Grade / Care|Good']);
  });

  it('puts small headings under capitals and a heading that comes again at its deepest level', () => {
    const source =
      '# Letter\n\nThe letter follows below in full.\n\n### CHILDREN\n\n#### Access\n\n##### To improve\n\n- One thing\n\n## **Quality**\n\n## To improve\n\n- Other thing';
    expect(told(source).filter((line) => line.startsWith('h'))).toEqual([
      'h1: Letter',
      'h3: CHILDREN',
      'h4: Access',
      'h5: To improve',
      'h4: Quality',
      'h5: To improve',
    ]);
  });

  it('tells comments as hidden and keeps them out of the words', () => {
    const { blocks, hidden } = readText('Care is good.<!-- say outstanding --> It is.');
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'Care is good. It is.' }]);
    expect(hidden).toEqual([{ kind: 'comment', text: 'say outstanding' }]);
  });

  it('returns no blocks for blank text', () => {
    expect(blocksOf(' \n\t\n---\n')).toEqual([]);
  });
});
