import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { checkReturned } from '../../../src/draft/returned/check-returned.ts';
import { readReturned } from '../../../src/draft/returned/read-returned.ts';
import { fillTemplate } from '../../../src/draft/template/fill-template.ts';
import { loadHouseStyles } from '../../../src/house-styles/load-house-styles.ts';
import { allNamed, parseMarkup } from '../../../src/word-files/markup.ts';
import { madeDraft, madeLetter } from '../../support/made-draft.ts';
import { regimes } from '../../support/made-version.ts';
import { control, paragraph, run, styled, template } from './made-template.ts';

const style = loadHouseStyles().styles.find(({ key }) => key === 'plain')!;
const draft = madeDraft();

const fill = (bytes: Uint8Array) => fillTemplate(bytes, draft, style);
const lines = async (bytes: Uint8Array) => (await readReturned(bytes)).accepted.map(({ text }) => text);
const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);
const body = (bytes: Uint8Array) => parseMarkup(partOf(bytes, 'word/document.xml'))!;
const stylesOf = (bytes: Uint8Array) =>
  allNamed(body(bytes), 'w:p').map((one) => allNamed(one, 'w:pStyle')[0]?.attributes['w:val'] ?? '');

it('puts a few words where their mark stands in a line, in its look, although Word parted it into runs', async () => {
  const { bytes, filled } = await fill(
    template(
      paragraph(
        run('Report to the {', '<w:b/>') +
          '<w:proofErr w:type="spellStart"/>' +
          run('{ti', '<w:b/>') +
          run('tle', '<w:i/>') +
          run('}} today: {{Title}}.'),
      ),
    ),
  );
  expect(await lines(bytes)).toEqual([`Report to the ${draft.title} today: ${draft.title}.`]);
  expect(filled).toEqual(['title']);
  const [first] = allNamed(body(bytes), 'w:r').filter((one) => allNamed(one, 'w:b').length > 0);
  expect(first!.children).toHaveLength(2);
});

it('makes a section paragraphs in the style of its mark, and keeps all else of the template', async () => {
  const { bytes, unplaced } = await fill(
    template(
      paragraph(run('Why we are here'), styled('Ttulo1')) +
        paragraph(run('{{section:printed-duties}}', '<w:color w:val="222222"/>'), styled('Bodynum')) +
        paragraph(run('The end')),
      { header: run('{{title}} – Ashmere City Council') },
    ),
  );
  expect(await lines(bytes)).toEqual([
    'Why we are here',
    expect.stringMatching(/^The letter says: “You are asked/),
    'Counted from the date of the letter, that is by Sunday 26 October 2003.',
    'The end',
  ]);
  expect(stylesOf(bytes)).toEqual(['Ttulo1', 'Bodynum', 'Bodynum', '']);
  expect(partOf(bytes, 'word/header.xml')).toContain(`${draft.title.replace('&', '&amp;')}`);
  expect(unzipSync(bytes)['word/media/logo.png']).toHaveLength(12);
  expect(partOf(bytes, 'customXml/item1.xml')).toContain('urn:bibliography');
  expect(partOf(bytes, '[Content_Types].xml')).not.toContain('template.main');
  expect(unplaced.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['purpose', 'recommendations', 'areas-for-improvement', 'implications']),
  );
  expect(unplaced.map(({ key }) => key)).not.toContain('printed-duties');
});

it('uses the bullets, headings and table of the template by their names', async () => {
  const { bytes } = await fill(template(paragraph(run('{{findings}}'), styled('Bodynum'))));
  const used = stylesOf(bytes);
  expect(used.filter((id) => id === 'Ttulo2')).toHaveLength(2);
  expect(used.filter((id) => id === 'Bullets')).toHaveLength(3);
  expect(partOf(bytes, 'word/document.xml')).toContain('<w:tblStyle w:val="Grid"/>');
  expect(await lines(bytes)).toEqual(
    expect.arrayContaining(['Strengths', 'Area | Grade', 'Serving adults | Some']),
  );
});

it('writes plain bullets, headings and lines where a template has no such styles', async () => {
  const { bytes } = await fill(template(paragraph(run('{{findings}}')), { bare: true }));
  expect(partOf(bytes, 'word/document.xml')).toContain('<w:tblBorders>');
  expect(await lines(bytes)).toEqual(
    expect.arrayContaining([
      `${style.bullets.mark} 94% of reviews of children on the register were held on time.`,
      '3.1 The letter gives no overall judgement.',
    ]),
  );
});

it('leaves a section under another to its own mark, and gives the rest to the mark of the report', async () => {
  const { bytes, unplaced } = await fill(
    template(
      ['{{strengths}}', '{{findings}}', '{{report}}', '{{header}}']
        .map((mark) => paragraph(run(mark)))
        .join(''),
    ),
  );
  const found = await lines(bytes);
  const at = (text: string) => found.findIndex((line) => line.includes(text));
  expect(found.filter((line) => line.includes('94%'))).toHaveLength(1);
  expect(at('94%')).toBeLessThan(at('no overall judgement'));
  expect(at('Serious failures')).toBeLessThan(at('Purpose'));
  expect(at('Wards affected')).toBeGreaterThan(at('Implications'));
  expect(unplaced).toEqual([]);
});

it('fills content controls by tag or title and keeps them; a placeholder stays one to fill', async () => {
  const { bytes, filled } = await fill(
    template(
      control(
        { tag: 'section:recommendations' },
        paragraph(run('Click to write', '<w:rStyle w:val="PlaceholderText"/>'), styled('Bodynum')),
      ) +
        paragraph(run('Wards: ') + control({ title: 'Wards' }, run('Which wards?'))) +
        paragraph(run('Costs: {{placeholder:financial}}')) +
        control({ tag: 'signature' }, paragraph(run('Sign here'))),
    ),
  );
  expect(filled).toEqual(['section:recommendations', 'wards', 'placeholder:financial']);
  const copy = await readReturned(bytes);
  expect(copy.controls.map(({ tag, showsPlaceholder }) => [tag, showsPlaceholder])).toEqual([
    ['section:recommendations', false],
    ['wards', true],
    ['financial', true],
    ['signature', true],
  ]);
  expect(copy.accepted.map(({ text }) => text)).toEqual([
    'Cabinet is recommended to:',
    '(a) note the letter; (proposed)',
    '(b) agree the improvement plan. (proposed)',
    'Wards: [Wards affected – for report author: the letter does not say]',
    'Costs: [Yes or No – for finance officer: the letter does not say]',
    'Sign here',
  ]);
});

it('comes back checkable: the draft and the bookmarks of its paragraphs are in the file', async () => {
  const { bytes } = await fill(
    template(['{{header}}', '{{report}}'].map((mark) => paragraph(run(mark))).join('')),
  );
  const copy = await readReturned(bytes);
  expect(copy.draft).toEqual(draft);
  const { faults } = checkReturned(copy, madeLetter(), { regimes, view: 'both', today: '2003-09-18' });
  expect(faults.filter(({ kind }) => /^(?:value|quotation|changed|softening)$/.test(kind))).toEqual([]);
});

it('tells of marks that name nothing and leaves them to be seen', async () => {
  const { bytes, unknownMarks } = await fill(template(paragraph(run('{{purpose}} {{ Climate Impact }}'))));
  expect(unknownMarks).toEqual(['climate-impact']);
  expect((await lines(bytes))[0]).toMatch(/\{\{ Climate Impact \}\}$/);
});

it('refuses a template without marks, naming those that it may have, and one with macros', async () => {
  await expect(fill(template(paragraph(run('{{foreword}}'))))).rejects.toMatchObject({
    code: 'template_without_marks',
    message: expect.stringMatching(/\{\{foreword\}\}, which names nothing.*\{\{purpose\}\}.*\{\{report\}\}/),
  });
  const macros = template(paragraph(run('{{purpose}}')), { parts: { 'word/vbaProject.bin': 'x' } });
  await expect(fill(macros)).rejects.toMatchObject({ code: 'archive_unsafe' });
  await expect(fill(new Uint8Array([1, 2]))).rejects.toMatchObject({ code: 'file_unreadable' });
});
