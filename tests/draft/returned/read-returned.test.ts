import { expect, it } from 'vitest';
import { readReturned } from '../../../src/draft/returned/read-returned.ts';
import type { ReturnedCopy } from '../../../src/draft/returned/returned-copy.ts';
import { madeDraft } from '../../support/made-draft.ts';
import {
  control,
  copyOf,
  deleted,
  embedded,
  ended,
  inserted,
  mark,
  paragraph,
  part,
  row,
  run,
  table,
  wordFile,
} from './made-copy.ts';

const read = (body: string, parts: Record<string, string> = {}) => readReturned(wordFile(body, parts));
const texts = ({ accepted, original }: ReturnedCopy) => ({
  accepted: accepted.map(({ text }) => text),
  original: original.map(({ text }) => text),
});

it('reads insertions and deletions in both views, and who made them', async () => {
  const copy = await read(
    paragraph(run('Reviews were held ') + deleted('late', 'Ben Hart') + inserted('on time') + run('.')),
  );
  expect(texts(copy)).toEqual({
    accepted: ['Reviews were held on time.'],
    original: ['Reviews were held late.'],
  });
  expect(copy.changes).toEqual([
    { kind: 'deletion', text: 'late', by: 'Ben Hart', at: '2003-09-16T10:20:00Z', marks: [], place: 'text' },
    {
      kind: 'insertion',
      text: 'on time',
      by: 'Ama Okoro',
      at: '2003-09-16T10:20:00Z',
      marks: [],
      place: 'text',
    },
  ]);
  expect(copy.accepted[0]!.insertedBy).toEqual([{ by: 'Ama Okoro', at: '2003-09-16T10:20:00Z' }]);
});

it('reads words that one person inserted and another deleted as gone from both views', async () => {
  const twice = `<w:ins ${mark('Ama Okoro')}>${deleted('quite ', 'Ben Hart')}</w:ins>`;
  const copy = await read(paragraph(run('Visits were ') + twice + run('late.')));
  expect(texts(copy)).toEqual({ accepted: ['Visits were late.'], original: ['Visits were late.'] });
  expect(copy.changes.map(({ kind, by }) => `${kind} by ${by}`)).toEqual([
    'insertion by Ama Okoro',
    'deletion by Ben Hart',
  ]);
});

it('joins and parts paragraphs where their ends were deleted or inserted', async () => {
  const copy = await read(
    paragraph(run('One '), ended('del')) +
      paragraph(run('sentence.')) +
      paragraph(run('First.'), ended('ins')) +
      paragraph(run(' Second.')),
  );
  expect(texts(copy)).toEqual({
    accepted: ['One sentence.', 'First.', 'Second.'],
    original: ['One', 'sentence.', 'First. Second.'],
  });
});

it('drops a paragraph and a row that were deleted whole, and adds those that were inserted', async () => {
  const copy = await read(
    paragraph(run('Kept.')) +
      paragraph(deleted('Gone.'), ended('del')) +
      paragraph(inserted('New.'), ended('ins')) +
      table(
        row([run('Area'), run('Grade')]),
        row([deleted('Ropes'), deleted('Good')], `<w:del ${mark('Ben Hart')}/>`),
        row([inserted('Sails'), inserted('Fair')], `<w:ins ${mark('Ben Hart')}/>`),
      ),
  );
  expect(texts(copy)).toEqual({
    accepted: ['Kept.', 'New.', 'Area | Grade', 'Sails | Fair'],
    original: ['Kept.', 'Gone.', 'Area | Grade', 'Ropes | Good'],
  });
});

it('reads a moved paragraph where it went and where it was', async () => {
  const moved = (how: 'moveFrom' | 'moveTo', runs: string) =>
    `<w:${how}RangeStart w:id="9" w:name="move1" ${mark('Ama Okoro')}/>${paragraph(`<w:${how} ${mark('Ama Okoro')}>${runs}</w:${how}>`, ended(how))}<w:${how}RangeEnd w:id="9"/>`;
  const copy = await read(
    moved('moveFrom', run('Tides rose.')) +
      paragraph(run('Ropes frayed.')) +
      moved('moveTo', run('Tides rose.')),
  );
  expect(texts(copy)).toEqual({
    accepted: ['Ropes frayed.', 'Tides rose.'],
    original: ['Tides rose.', 'Ropes frayed.'],
  });
  expect(copy.changes.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'moved-away: Tides rose.',
    'moved-here: Tides rose.',
  ]);
});

it('takes a change of formatting for no change of words', async () => {
  const look = `<w:b/><w:rPrChange ${mark('Ama Okoro')}><w:rPr/></w:rPrChange>`;
  const copy = await read(
    paragraph(run('Tides rose.', look), `<w:pPrChange ${mark('Ama Okoro')}><w:pPr/></w:pPrChange>`),
  );
  expect(texts(copy)).toEqual({ accepted: ['Tides rose.'], original: ['Tides rose.'] });
  expect(copy.changes).toEqual([]);
});

it('reads comments with their replies, the words they are on, and whether they are resolved', async () => {
  const comment = (id: number, by: string, text: string, paraId: string) =>
    `<w:comment w:id="${id}" ${mark(by).replace(/^w:id="\d+" /, '')} w:initials="X"><w:p w14:paraId="${paraId}"><w:r><w:annotationRef/></w:r>${run(text)}</w:p></w:comment>`;
  const range = (id: number, runs: string) =>
    `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const copy = await read(
    paragraph(run('Visits ') + range(0, run('were late')) + run('.')) +
      paragraph(range(2, deleted('All of it.')) + run('Done.')),
    {
      'word/comments.xml': part(
        'comments',
        comment(0, 'Ben Hart', 'Is this so?', '0A') +
          comment(1, 'Ama Okoro', 'It is.', '0B') +
          comment(2, 'Ben Hart', 'Take out', '0C'),
      ),
      'word/commentsExtended.xml': part(
        'commentsEx',
        '<w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/><w15:commentEx w15:paraId="0C" w15:done="1"/>',
        'w15',
      ),
    },
  );
  const at = '2003-09-16T10:20:00Z';
  expect(copy.comments).toEqual([
    {
      by: 'Ben Hart',
      at,
      text: 'Is this so?',
      on: 'were late',
      marks: [],
      resolved: false,
      replies: [{ by: 'Ama Okoro', at, text: 'It is.' }],
    },
    { by: 'Ben Hart', at, text: 'Take out', on: 'All of it.', marks: [], resolved: true, replies: [] },
  ]);
});

it('reads content controls: what is wanted, what was written, and by whom', async () => {
  const copy = await read(
    paragraph(run('Wards: ') + control('wards', run('[Wards affected]'), true)) +
      paragraph(control('finance', deleted('[Yes or No]', 'Fay Lund') + inserted('No', 'Fay Lund'))) +
      paragraph(control('legal', run('None.'))),
  );
  expect(
    copy.controls.map(({ tag, showsPlaceholder, accepted, filledBy }) => [
      tag,
      showsPlaceholder,
      accepted,
      filledBy?.by,
    ]),
  ).toEqual([
    ['wards', true, '[Wards affected]', undefined],
    ['finance', false, 'No', 'Fay Lund'],
    ['legal', false, 'None.', undefined],
  ]);
});

it('finds the draft in the file, the bookmarks of its paragraphs, and who saved it last', async () => {
  const draft = madeDraft();
  const core =
    '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dcterms="urn:dc"><cp:lastModifiedBy>Fay Lund</cp:lastModifiedBy><dcterms:modified>2003-09-17T09:00:00Z</dcterms:modified></cp:coreProperties>';
  const copy = await readReturned(copyOf(draft, { parts: { 'docProps/core.xml': core } }));
  expect(copy.draft).toEqual(draft);
  expect(copy.saved).toEqual({ by: 'Fay Lund', at: '2003-09-17T09:00:00Z' });
  expect(copy.accepted.find(({ text }) => text.startsWith('94%'))?.marks).toEqual(['p_strengths_2']);
  expect(copy.accepted.find(({ text }) => text.startsWith('Serving adults'))?.form).toBe('row');
});

it('reads a file whose draft was cut or dropped as one without', async () => {
  const cut = embedded(madeDraft())['customXml/item1.xml']!.replace('sections', 'parts');
  const broken = '<draft xmlns="urn:rapporteur:draft">{"style":</draft>';
  for (const source of [cut, broken, '<draft xmlns="urn:other">{}</draft>'])
    expect((await read(paragraph(run('Words.')), { 'customXml/item1.xml': source })).draft).toBeUndefined();
});

it('keeps the paragraphs of a frame apart and reads text boxes and inner tables', async () => {
  const box = (text: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${paragraph(run(text))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run(text))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const frame = `<w:tbl><w:tr><w:tc>${paragraph(run('One.'))}${paragraph(run('Two.'))}</w:tc></w:tr></w:tbl>`;
  const inner = `<w:tbl><w:tr><w:tc>${paragraph(run('Left'))}${table(row([run('a'), run('b')]))}</w:tc><w:tc>${paragraph(run('Right'))}</w:tc></w:tr></w:tbl>`;
  const copy = await read(frame + inner + paragraph(run('Before') + box('In the box.') + run(' after.')));
  expect(texts(copy).accepted).toEqual([
    'One.',
    'Two.',
    'Left a | b | Right',
    'Before after.',
    'In the box.',
  ]);
});

it('refuses what is no Word file, and says when words of another file are not among those read', async () => {
  await expect(readReturned(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ code: 'file_unreadable' });
  await expect(
    read('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>' }),
  ).rejects.toMatchObject({
    code: 'archive_unsafe',
  });
  await expect(read('', { 'word/document.xml': '<w:document/>' })).rejects.toMatchObject({
    code: 'file_unreadable',
  });
  expect((await read('<w:altChunk r:id="rId9"/>')).embedsFile).toBe(true);
  const crowded = paragraph(control('a', '').repeat(8000));
  await expect(read(crowded)).rejects.toMatchObject({ code: 'text_too_long' });
});
