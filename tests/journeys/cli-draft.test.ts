import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Draft, draftSchema } from '../../src/domain/draft.ts';
import { type DraftCheck, draftCheckSchema } from '../../src/domain/draft-check.ts';
import { readDocx } from '../../src/read/docx/read-docx.ts';
import { readLimits } from '../../src/read/read-limits.ts';
import { runCli } from '../support/run-cli.ts';
import { projectFolder } from '../support/source-files.ts';

const letter = 'marlbridge-city-annual-review-of-social-services-2002-03.docx';
const meeting = ['--body', 'Cabinet', '--on', '2003-10-06'];

let folder = '';
const at = (name: string) => join(folder, name);
const run = (args: string[]) => runCli(args, { cwd: folder });
const drafted = (): Draft => draftSchema.parse(JSON.parse(readFileSync(at('draft.json'), 'utf8')));
const checked = async (name: string): Promise<[code: number | null, check: DraftCheck]> => {
  const { code, lines } = await run(['check', name, '--json']);
  return [code, draftCheckSchema.parse(lines[0])];
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-draft-'));
  copyFileSync(join(projectFolder, 'seeds', letter), at(letter));
  const runs = await Promise.all(
    ['draft.docx', 'draft.md', 'draft.html', 'draft.json'].map((out) =>
      run(['draft', letter, '--style', 'plain', ...meeting, '--out', out]),
    ),
  );
  expect(runs.map(({ code, out }) => [code, out])).toEqual(runs.map(() => [0, '']));
  for (const { err } of runs)
    expect(err).toMatch(/paragraphs, \d+ of them cited to marlbridge.*Written: draft\./s);
}, 90_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a cover report drafted from the command line', () => {
  it('cites every quotation to its place, and leaves to people what only they may say', () => {
    const { sections, outstanding, style, given } = drafted();
    const paragraphs = sections.flatMap((section) => section.paragraphs);
    const quoted = paragraphs.filter(({ origin }) => origin === 'quoted');
    expect([style, given.body, given.meetingDate]).toEqual(['plain', 'Cabinet', '2003-10-06']);
    expect(quoted.length).toBeGreaterThan(100);
    expect(quoted.filter(({ citations }) => citations.length === 0)).toEqual([]);
    const asked = paragraphs.filter(({ placeholder }) => placeholder !== undefined);
    expect(outstanding.filter(({ kind }) => kind === 'placeholder')).toHaveLength(asked.length);
  });

  it('says the same in Word, Markdown and HTML', async () => {
    const { blocks } = await readDocx(readFileSync(at('draft.docx')), { limits: readLimits });
    const word = blocks.map((block) => ('text' in block ? block.text : '')).join('\n');
    const markdown = readFileSync(at('draft.md'), 'utf8');
    const html = readFileSync(at('draft.html'), 'utf8');
    const said = drafted().sections.flatMap(({ paragraphs }) =>
      paragraphs.filter(({ form, text }) => form === 'bullet' && /^[\w ,.£%]+$/.test(text)),
    );
    expect(said.length).toBeGreaterThan(20);
    for (const { text } of said) {
      expect(word).toContain(text);
      expect(html).toContain(text);
      expect(markdown).toContain(text);
    }
  });

  it('is held against its letter: only what people must write or settle keeps it from an agenda', async () => {
    const [code, { ok, values, adverse, faults }] = await checked('draft.json');
    expect([code, ok, values.backed, adverse.leftOut]).toEqual([1, false, values.all, 0]);
    expect(adverse.given).toBe(adverse.all);
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['placeholder', 'date']));
  });

  it('comes back as a working copy and is held against its letter again', async () => {
    const [code, { values, adverse }] = await checked('draft.docx');
    expect([code, values.backed, adverse.given]).toEqual([1, values.all, adverse.all]);
  });

  it('is found out when a figure in it is changed', async () => {
    const draft = drafted();
    const paragraph = draft.sections
      .flatMap(({ paragraphs }) => paragraphs)
      .find(({ text }) => text.includes('1,150 children'))!;
    paragraph.text = paragraph.text.replace('1,150', '1,510');
    writeFileSync(at('altered.json'), JSON.stringify(draft));
    const [code, { faults }] = await checked('altered.json');
    const values = faults.filter(({ kind }) => kind === 'value');
    expect([code, values.map(({ paragraph: id }) => id)]).toEqual([1, [paragraph.id]]);
    expect(values[0]!.why).toContain('1,510');
  });
});

describe('a cover report that cannot be drafted', () => {
  it.each<[what: string, args: string[], code: number, said: RegExp]>([
    ['an unknown style', [letter, '--style', 'nowhere'], 1, /There are: plain, .*\(style_unknown\)/s],
    ['an empty letter', ['empty.docx', '--style', 'plain'], 1, /empty\.docx: .*\(file_empty\)/s],
    ['a folder of several files', ['.', '--style', 'plain'], 2, /name one file, .*\(usage\)/s],
    ['a file to be kept', [letter, '--style', 'plain', '--save'], 1, /no library at .*\(library_missing\)/s],
    ['a day that is none', [letter, '--style', 'plain', '--on', '2003-02-30'], 2, /must be a day/],
    ['a format that is none', [letter, '--style', 'plain', '--out', 'x.odt'], 2, /\.docx, \.md.*\(usage\)/s],
  ])('is refused for %s, in words, and nothing is written', async (_, args, code, said) => {
    writeFileSync(at('empty.docx'), '');
    const refused = await run(['draft', '--out', 'none.docx', ...args]);
    expect([refused.code, refused.out]).toEqual([code, '']);
    expect(refused.err).toMatch(said);
    expect([existsSync(at('none.docx')), existsSync(at('x.odt'))]).toEqual([false, false]);
  });

  it('goes on no agenda while something is outstanding', async () => {
    const { code, err } = await run(['draft', letter, '--style', 'plain', '--agenda', 'agenda']);
    expect([code, existsSync(at('agenda'))]).toEqual([1, false]);
    expect(err).toMatch(/things are outstanding: .*\(draft_outstanding\)/s);
  });
});
