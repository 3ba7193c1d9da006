import { expect, it } from 'vitest';
import { readDocx } from '../../../src/read/docx/read-docx.ts';
import type { RawBlock, RawReport } from '../../../src/read/raw-report.ts';
import { readLimits } from '../../../src/read/read-limits.ts';
import { makeDocx, paragraph } from '../make-zip.ts';

const read = (body: string, parts: Record<string, string> = {}): Promise<RawReport> =>
  readDocx(makeDocx(body, parts), { limits: readLimits });

const brief = (block: RawBlock) =>
  block.kind === 'table'
    ? block.rows.map((row) => row.map((cell) => cell.text).join(' | '))
    : [block.kind, block.kind === 'listItem' ? block.marker : (block.label ?? ''), block.text].join('·');

const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const lvl = (ilvl: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const num = (numId: number, ilvl: number) =>
  `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`;

const NUMBERING = `
  <w:abstractNum w:abstractNumId="0">${lvl(0, 'decimal', '%1.')}${lvl(1, 'decimal', '%1.%2')}${lvl(2, 'lowerLetter', '%3)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${lvl(0, 'bullet', '\uF0B7')}${lvl(1, 'bullet', 'o')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${lvl(0, 'upperRoman', '%1.')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`;

it('rebuilds the numbers that Word prints by itself', async () => {
  const report = await read(
    [
      paragraph('Summary of tides', num(1, 0)),
      paragraph('Tides rose.', num(1, 1)),
      paragraph('Tides fell.', num(1, 1)),
      paragraph('in spring', num(1, 2)),
      paragraph('in autumn', num(1, 2)),
      paragraph('Ropes', num(1, 0)),
      paragraph('Ropes frayed.', num(1, 1)),
      paragraph('begins again', num(3, 0)),
      paragraph('first of Rome', num(4, 0)),
      paragraph('second of Rome', num(4, 0)),
    ].join(''),
    { numbering: NUMBERING },
  );
  expect(report.blocks.map(brief)).toEqual([
    'paragraph·1.·Summary of tides',
    'paragraph·1.1·Tides rose.',
    'paragraph·1.2·Tides fell.',
    'listItem·a)·in spring',
    'listItem·b)·in autumn',
    'paragraph·2.·Ropes',
    'paragraph·2.1·Ropes frayed.',
    'paragraph·7.·begins again',
    'listItem·I.·first of Rome',
    'listItem·II.·second of Rome',
  ]);
});

it('takes headings and numbers from styles, through what they are based on', async () => {
  const styles = `
    <w:style w:type="paragraph" w:styleId="Base"><w:name w:val="heading 2"/><w:pPr>${num(1, 0)}<w:outlineLvl w:val="1"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Harbour heading"/><w:basedOn w:val="Base"/></w:style>`;
  const report = await read(
    paragraph('Lamps', '<w:pStyle w:val="Own"/>') +
      paragraph('Boats', '<w:pStyle w:val="Own"/>') +
      paragraph('Words.'),
    { styles, numbering: NUMBERING },
  );
  expect(report.blocks).toMatchObject([
    { kind: 'heading', level: 2, label: '1.', text: 'Lamps' },
    { kind: 'heading', level: 2, label: '2.', text: 'Boats' },
    { kind: 'paragraph', text: 'Words.' },
  ]);
});

it('gives bullets their depth', async () => {
  const report = await read(paragraph('outer', num(2, 0)) + paragraph('inner', num(2, 1)), {
    numbering: NUMBERING,
  });
  expect(report.blocks).toMatchObject([
    { kind: 'listItem', marker: '•', depth: 0, text: 'outer' },
    { kind: 'listItem', marker: 'o', depth: 1, text: 'inner' },
  ]);
});

it('keeps tables with their head, spans and merged cells', async () => {
  const cell = (words: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`;
  const report = await read(
    `<w:tbl>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Judgement')}${cell('Grade')}${cell('Year')}</w:tr>
      <w:tr>${cell('Lamps', '<w:vMerge w:val="restart"/>')}${cell('Good')}${cell('2031')}</w:tr>
      <w:tr>${cell('', '<w:vMerge/>')}${cell('Not graded before', '<w:gridSpan w:val="2"/>')}</w:tr>
    </w:tbl>`,
  );
  expect(report.blocks).toHaveLength(1);
  expect(report.blocks[0]).toMatchObject({ kind: 'table', headerRows: 1 });
  expect(brief(report.blocks[0]!)).toEqual([
    'Judgement | Grade | Year',
    'Lamps | Good | 2031',
    ' | Not graded before',
  ]);
  expect(report.blocks[0]!.kind === 'table' && report.blocks[0]!.rows[2]![1]!.columnSpan).toBe(2);
});

it('puts a footnote after the block that cites it, its mark out of the words, and keeps ordinals', async () => {
  const report = await read(
    `<w:p>${run('On the 21')}${run('st', '<w:vertAlign w:val="superscript"/>')}${run(' the lamp')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' failed.')}</w:p>${paragraph('Next.')}`,
    { footnotes: `<w:footnote w:id="2">${paragraph(' It was old.')}</w:footnote>` },
  );
  expect(report.blocks.map(brief)).toEqual([
    'paragraph··On the 21st the lamp failed.',
    'paragraph·1·It was old.',
    'paragraph··Next.',
  ]);
  expect(report.blocks.map((block) => block.kind === 'paragraph' && block.footnote === true)).toEqual([
    false,
    true,
    false,
  ]);
});

it('takes insertions, leaves deletions, and says so', async () => {
  const report = await read(
    `<w:p>${run('The lamp is ')}<w:del><w:r><w:delText>dark</w:delText></w:r></w:del><w:ins>${run('lit')}</w:ins>.</w:p>`,
  );
  expect(report.blocks.map(brief)).toEqual(['paragraph··The lamp is lit']);
  expect(report.warnings).toHaveLength(1);
});

it('tells hidden, white and tiny runs and comments, and keeps them out of the words', async () => {
  const report = await read(
    `<w:p>${run('Seen.')}${run('vanished', '<w:vanish/>')}${run('white', '<w:color w:val="FFFFFF"/>')}${run('tiny', '<w:sz w:val="2"/>')}</w:p>`,
    { comments: `<w:comment w:id="0">${paragraph('ask the keeper')}</w:comment>` },
  );
  expect(report.blocks.map(brief)).toEqual(['paragraph··Seen.']);
  expect(report.hidden).toEqual([
    { kind: 'hidden-style', text: 'vanished' },
    { kind: 'invisible-colour', text: 'white' },
    { kind: 'tiny-type', text: 'tiny' },
    { kind: 'comment', text: 'ask the keeper' },
  ]);
});

it('sets headers and footers aside, reads text boxes once, keeps field results', async () => {
  const box = (words: string) => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
  const report = await read(
    `<w:p>${run('Page ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('4')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box('In a box.')}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box('In a box.')}</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    { header1: paragraph('Harbour Board'), footer1: paragraph('page') },
  );
  expect(report.blocks.map(brief)).toEqual(['paragraph··Page 4', 'paragraph··In a box.']);
  expect(report.asides.map((aside) => aside.text)).toEqual(['Harbour Board', 'page']);
});

it('reads numbers and bullets typed by hand, and a tab after a field name as a space', async () => {
  const tabbed = (...pieces: string[]) =>
    `<w:p>${pieces.map((words) => run(words)).join('<w:r><w:tab/></w:r>')}</w:p>`;
  const report = await read(
    tabbed('4.6', 'The lamp is lit at dusk.') +
      tabbed('•', 'oil') +
      tabbed('Contact:', 'Ada Brine') +
      paragraph('2.5 million lamps.'),
  );
  expect(report.blocks.map(brief)).toEqual([
    'paragraph·4.6·The lamp is lit at dusk.',
    'listItem·•·oil',
    'paragraph··Contact: Ada Brine',
    'paragraph··2.5 million lamps.',
  ]);
});
