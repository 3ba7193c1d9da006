import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import { writeAgendaCopy } from '../../../src/draft/word/write-agenda-copy.ts';
import { readDocx } from '../../../src/read/docx/read-docx.ts';
import { readLimits } from '../../../src/read/read-limits.ts';
import { madeDraft } from '../../support/made-draft.ts';
import { styledDrafts, styleOf } from './styled-drafts.ts';
import { wordParts } from './word-parts.ts';

const plain = styleOf('plain');
const override = { by: 'Jo Marsh', reason: 'The meeting cannot be moved', at: '2003-09-12T09:30:00Z' };
const settled = (): Draft => ({ ...madeDraft(), outstanding: [] });

/** Parts and marks that a published report must not have. */
const hidden =
  /<w:(?:footnoteReference|endnoteReference|comment\w*|ins|del|moveFrom|moveTo|sdt|bookmarkStart|rsid\w*)[ >/]|w:rsid|w:author=/;

it('is not written while something is outstanding, and says what, for whom and what to do', async () => {
  await expect(writeAgendaCopy(madeDraft(), plain)).rejects.toMatchObject({
    code: 'draft_outstanding',
    message: expect.stringMatching(
      /^3 things are outstanding: 1 for report author, 1 for finance officer, 1 for democratic services\. .*name and a reason/,
    ),
  });
});

it('takes no override without a name and a reason', async () => {
  for (const empty of [
    { ...override, by: ' ' },
    { ...override, reason: '' },
  ])
    await expect(writeAgendaCopy(madeDraft(), plain, { override: empty })).rejects.toMatchObject({
      code: 'draft_outstanding',
    });
});

it('comes with its evidence schedule and its appendices, named for an agenda system', async () => {
  const letter = Buffer.from('%PDF-1.7 made');
  const files = await writeAgendaCopy(settled(), plain, {
    appendices: [
      { file: 'Letter to the Council (final).PDF', bytes: letter },
      { file: 'annex', bytes: Buffer.from('b') },
    ],
  });
  expect(files.map(({ name }) => name)).toEqual([
    'cabinet-2003-09-22-ashmere-city-council-annual.docx',
    'cabinet-2003-09-22-ashmere-city-council-annual-evidence-schedule.docx',
    'cabinet-2003-09-22-ashmere-city-council-annual-appendix-a.pdf',
    'cabinet-2003-09-22-ashmere-city-council-annual-appendix-b',
  ]);
  expect(files[2]!.bytes).toBe(letter);
});

describe.each(styledDrafts())('the agenda copy in $key', ({ draft, style }) => {
  it('has nothing in it but the report', async () => {
    const files = await writeAgendaCopy(draft, style, { override });
    for (const { name, bytes } of files) {
      const parts = wordParts(bytes);
      expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.docx$/);
      expect(name.length).toBeLessThanOrEqual(80);
      expect(
        [...parts.keys()].filter((part) => /comment|footnote|endnote|customXml|custom\.xml/.test(part)),
      ).toEqual([]);
      expect([...parts].filter(([, xml]) => hidden.test(xml)).map(([part]) => part)).toEqual([]);
      expect(parts.get('docProps/core.xml')).toMatch(
        /<dc:title>[^<]+<\/dc:title><dc:creator><\/dc:creator><cp:lastModifiedBy><\/cp:lastModifiedBy><dc:language>/,
      );
      expect(parts.get('docProps/app.xml')).not.toMatch(/Company|Manager|Template/);
    }
  });

  it('says every word of the draft, and neither DRAFT nor (proposed)', async () => {
    const [report] = await writeAgendaCopy(draft, style, { override });
    const all = [...wordParts(report!.bytes)]
      .filter(([name]) => name.startsWith('word/'))
      .map(([, xml]) => xml)
      .join('');
    expect(all).not.toMatch(/DRAFT|\(proposed\)|Outstanding before/);
    const { blocks } = await readDocx(report!.bytes, { limits: readLimits });
    const read = blocks
      .map((block) =>
        (block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [block.text]).join('\n'),
      )
      .join('\n');
    for (const { text, cells } of draft.sections.flatMap(({ paragraphs }) => paragraphs))
      for (const words of cells ?? [text]) expect(read).toContain(words.replace(/\s+/g, ' ').trim());
  });
});

it('prints what is left of a placeholder in its brackets when somebody overrides', async () => {
  const [report] = await writeAgendaCopy(madeDraft(), plain, { override });
  const { blocks } = await readDocx(report!.bytes, { limits: readLimits });
  expect(JSON.stringify(blocks)).toContain('[Yes or No – for finance officer: the letter does not say]');
});

it('gives in its evidence schedule who overrode what, why, and the exact words behind each paragraph', async () => {
  const files = await writeAgendaCopy(madeDraft(), plain, { override });
  const { blocks } = await readDocx(files[1]!.bytes, { limits: readLimits });
  const said = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
  expect(said).toContain('By Jo Marsh, 2003-09-12. Reason: The meeting cannot be moved');
  const evidence = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : [])).at(-1)!;
  const rows = evidence.map((row) => row.map(({ text }) => text));
  expect(rows[0]).toEqual(['Paragraph', 'Words of the report', 'Source', 'Page', 'Exact quotation']);
  expect(rows).toContainEqual([
    'Head of the report, item 1',
    'Cabinet',
    'Given with the request by Ama Okoro',
    '–',
    'No quotation',
  ]);
  const quotes = madeDraft().sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ citations }) => citations),
  );
  for (const { quote } of quotes) expect(rows.map((row) => row[4])).toContain(quote);
  expect(rows.find((row) => row[0] === '4.2')?.[1]).toBe(
    'Counted from the date of the letter, that is by Sunday 26 October 2003.',
  );
});

it('speaks of no override where nothing was outstanding', async () => {
  const [, schedule] = await writeAgendaCopy(settled(), plain, { override });
  const { blocks } = await readDocx(schedule!.bytes, { limits: readLimits });
  expect(JSON.stringify(blocks)).not.toContain('Jo Marsh');
});
