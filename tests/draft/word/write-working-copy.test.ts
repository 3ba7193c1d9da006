import { describe, expect, it } from 'vitest';
import type { Draft, DraftParagraph, DraftSection } from '../../../src/domain/draft.ts';
import { reportName } from '../../../src/domain/report-name.ts';
import { readReturned } from '../../../src/draft/returned/read-returned.ts';
import { bookmarkName } from '../../../src/draft/word/bookmark-name.ts';
import { writeWorkingCopy } from '../../../src/draft/word/write-working-copy.ts';
import type { HouseStyle } from '../../../src/house-styles/house-style.ts';
import { readDocx } from '../../../src/read/docx/read-docx.ts';
import { readLimits } from '../../../src/read/read-limits.ts';
import { madeDraft } from '../../support/made-draft.ts';
import { styledDrafts, styleOf } from './styled-drafts.ts';
import { valuesOf, wordParts } from './word-parts.ts';

const copy = { version: 3, date: '2003-09-15' };
const plain = styleOf('plain');
const write = (draft: Draft, style: HouseStyle = plain) => writeWorkingCopy(draft, style, copy);
const written = async (draft: Draft, style?: HouseStyle) => wordParts(await write(draft, style));

async function numbersIn(bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await readDocx(bytes, { limits: readLimits });
  return blocks.flatMap((block) => {
    if (block.kind === 'table' || (block.kind === 'paragraph' && block.footnote)) return [];
    const number = block.kind === 'listItem' ? block.marker : block.label;
    const counted = number !== undefined && /[a-z0-9]/iu.test(number);
    return counted ? [`${number} ${block.text.replace(/ \(proposed\)$/u, '')}`] : [];
  });
}

function numbered(one: DraftSection | DraftParagraph): string[] {
  const words = 'heading' in one ? one.heading : one.text;
  return one.number === undefined ? [] : [`${one.number} ${words.replace(/\s+/gu, ' ').trim()}`];
}

const styled = styledDrafts();

describe.each(styled)('a working copy in $key', ({ style, draft }) => {
  it('is counted by Word to the numbers of the draft', async () => {
    const expected = draft.sections.flatMap((section) => [section, ...section.paragraphs].flatMap(numbered));
    expect(expected.length).toBeGreaterThan(5);
    expect(await numbersIn(await write(draft, style))).toEqual(expected);
  });

  it('holds a bookmark around every paragraph and a control for every placeholder', async () => {
    const document = (await written(draft, style)).get('word/document.xml')!;
    const paragraphs = draft.sections.flatMap(({ paragraphs }) => paragraphs);
    expect(valuesOf(document, 'w:bookmarkStart', 'w:name')).toEqual(
      paragraphs.map(({ id }) => bookmarkName(id)),
    );
    expect(document.match(/<w:bookmarkEnd /g)).toHaveLength(paragraphs.length);
    const keys = paragraphs.flatMap(({ placeholder }) => (placeholder ? [placeholder.key] : []));
    expect(valuesOf(document, 'w:tag')).toEqual(expect.arrayContaining(keys));
    const ids = valuesOf(document, 'w:id').filter((id) => id !== '');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has tables with widths, whole rows, no empty cell and no merged one', async () => {
    const document = (await written(draft, style)).get('word/document.xml')!;
    for (const [table] of document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
      const grid = valuesOf(table, 'w:gridCol', 'w:w').map(Number);
      expect(grid.reduce((all, one) => all + one, 0)).toBe(9638);
      expect(Math.min(...grid)).toBeGreaterThan(500);
      const rows = [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => row);
      for (const row of rows) {
        const cells = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell);
        expect(cells).toHaveLength(grid.length);
        expect(cells.filter((cell) => !/<w:t[ >]/.test(cell))).toEqual([]);
        expect(row).toContain('<w:cantSplit/>');
      }
    }
    expect(document).not.toMatch(/<w:(?:gridSpan|vMerge)/);
  });
});

it('stands on A4, in British English, with a title and real headings', async () => {
  const parts = await written(madeDraft());
  const document = parts.get('word/document.xml')!;
  expect(document).toMatch(
    /<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"|<w:pgSz [^>]*w:h="16838"[^>]*w:w="11906"/,
  );
  expect(valuesOf(parts.get('word/styles.xml'), 'w:lang')).toEqual(['en-GB']);
  expect(parts.get('docProps/core.xml')).toContain(`<dc:title>${madeDraft().title}</dc:title>`);
  const styles = new Set(valuesOf(document, 'w:pStyle'));
  for (const name of ['Title', 'Heading1', 'Heading2', 'Heading3']) expect(styles).toContain(name);
});

it('says DRAFT, its version and its date at the head of each page, and the page at the foot', async () => {
  const parts = await written(madeDraft());
  const headers = [...parts]
    .filter(([name]) => /^word\/header\d+\.xml$/.test(name))
    .map(([, xml]) => plainText(xml));
  expect(headers.toSorted()).toEqual([
    'DRAFT – version 3, 15 September 2003',
    'DRAFT – version 3, 15 September 2003 – outstanding list, not part of the report',
  ]);
  const footer = parts.get('word/footer1.xml')!;
  expect(footer).toMatch(/PAGE.*NUMPAGES/s);
});

it('lists what is outstanding on a sheet of its own before the report', async () => {
  const { blocks } = await readDocx(await write(madeDraft()), { limits: readLimits });
  expect(blocks[0]).toMatchObject({
    kind: 'heading',
    text: 'Outstanding before this report goes on an agenda',
  });
  const [sheet] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(sheet?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['What', 'For', 'Why', 'Where'],
    ['Wards affected', 'report author', 'the letter does not say', 'Head of the report'],
    ['Financial: Yes or No', 'finance officer', 'the letter does not say', '5 Implications'],
    [
      'Publish by Friday 12 September 2003',
      'democratic services',
      'This date has passed.',
      'The whole report',
    ],
  ]);
  expect(sheet?.headerRows).toBe(1);
});

it('has no such sheet when nothing is outstanding', async () => {
  const { blocks } = await readDocx(await write({ ...madeDraft(), outstanding: [] }), { limits: readLimits });
  expect(blocks.filter(({ kind }) => kind === 'heading')[0]).toMatchObject({ text: madeDraft().title });
});

it('cites in one footnote for each paragraph that rests on something', async () => {
  const draft = madeDraft();
  const cited = draft.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((one) => one.citations.length > 0);
  const parts = await written(draft);
  expect(parts.get('word/document.xml')!.match(/<w:footnoteReference /g)).toHaveLength(cited.length);
  const notes = [...parts.get('word/footnotes.xml')!.matchAll(/<w:footnote (?!w:type).*?<\/w:footnote>/gs)]
    .map(([note]) => plainText(note))
    .filter((note) => note !== '');
  const name = reportName(draft.letter);
  const places = cited.map(({ citations }) => citations[0]!.label.slice(name.length));
  expect(cited.every(({ citations }) => citations[0]!.label.startsWith(name))).toBe(true);
  expect(notes).toHaveLength(cited.length);
  notes.forEach((note, at) => {
    const said = at === 0 ? `${name} (“the source”)` : 'The source';
    expect(note.trim()).toContain(`${said}${places[at]}`);
  });
  expect(notes.join(' ').split(name)).toHaveLength(2);
});

it('asks for a choice with Yes and No and neither of them chosen', async () => {
  const document = (await written(madeDraft())).get('word/document.xml')!;
  const control = document.match(/<w:sdt>(?:(?!<\/w:sdt>).)*w:dropDownList.*?<\/w:sdt>/s)![0];
  expect(valuesOf(control, 'w:alias')).toEqual(['Yes or No']);
  expect(valuesOf(control, 'w:tag')).toEqual(['financial']);
  expect(valuesOf(control, 'w:listItem', 'w:value')).toEqual(['Yes', 'No']);
  expect(control).toContain('<w:showingPlcHdr/>');
  expect(plainText(control)).toBe('[Yes or No – for finance officer: the letter does not say]');
});

it('marks a recommendation as proposed, outside its bookmark', async () => {
  const document = (await written(madeDraft())).get('word/document.xml')!;
  expect(plainText(document)).toContain('note the letter; (proposed)');
  const marked = document.match(/w:name="p_recommendations_2".*?<w:bookmarkEnd/s)![0];
  expect(plainText(`<${marked}`)).not.toContain('(proposed)');
});

it('carries the draft whole, whatever characters stand in it', async () => {
  const draft = madeDraft();
  const odd = { ...draft, title: 'A < B & "C" \u0007 \uFFFE – ]]> end' };
  const part = (await written(odd)).get('customXml/item1.xml')!;
  expect(part).toContain('xmlns="urn:rapporteur:draft"');
  expect(JSON.parse(plainText(part))).toEqual(odd);
});

it('comes back with the draft in it and every paragraph under its mark', async () => {
  const draft = madeDraft();
  const back = await readReturned(await write(draft));
  expect(back.draft).toEqual(draft);
  expect(back.changes).toEqual([]);
  expect(back.controls.map(({ tag, showsPlaceholder }) => [tag, showsPlaceholder])).toEqual([
    ['wards', true],
    ['financial', true],
  ]);
  const words = (id: string) =>
    back.accepted.filter(({ marks }) => marks.includes(bookmarkName(id))).map(({ text }) => text);
  for (const { id, text, form, proposed } of draft.sections.flatMap(({ paragraphs }) => paragraphs)) {
    const printed = form === 'field' ? text.replace(': ', ' | ') : text;
    expect(words(id)).toEqual([proposed ? `${printed} (proposed)` : printed]);
  }
});

it('is the same file, byte for byte, when it is written again', async () => {
  expect((await write(madeDraft())).equals(await write(madeDraft()))).toBe(true);
});

function plainText(xml: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };
  return xml
    .replace(/<w:instrText[^>]*>.*?<\/w:instrText>|<[^>]*>/gs, '')
    .replace(/&(#39|\w+);/g, (_, name: string) => entities[name]!);
}
