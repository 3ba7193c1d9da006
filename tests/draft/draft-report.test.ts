import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/domain/draft.ts';
import type { DraftAsk } from '../../src/domain/draft-ask.ts';
import type { Letter } from '../../src/domain/letter.ts';
import { openFileServices } from '../../src/services/open-file-services.ts';
import { projectFolder } from '../support/source-files.ts';

const files = openFileServices({ libraryFile: 'none', host: '127.0.0.1', port: 0 });
afterAll(() => files.close());

const opened = new Map<string, Promise<{ letter: Letter }>>();
function letterIn(path: string): Promise<{ letter: Letter }> {
  const known = opened.get(path) ?? files.openLetter({ path: join(projectFolder, path) });
  opened.set(path, known);
  return known;
}
const ssi = 'seeds/marlbridge-city-annual-review-of-social-services-2002-03.docx';
const ofsted = 'seeds/fenwick-county-childrens-services-inspection-2024.pdf';
const paper = 'seeds/marlbridgeshire-county-comprehensive-area-assessment-2009.txt';
const styles = [
  'plain',
  'leicestershire-2010-scrutiny',
  'leicester-city-2003',
  'leicester-city-2010',
  'harrow-2004',
];

async function drafted(path: string, ask: Partial<DraftAsk> = {}): Promise<{ draft: Draft; letter: Letter }> {
  const { letter } = await letterIn(path);
  return { letter, draft: files.draft(letter, { style: 'plain', today: '2026-01-05', ...ask }) };
}

function paragraphsOf(draft: Draft) {
  return draft.sections.flatMap(({ paragraphs }) => paragraphs);
}

describe('a draft in every house style', () => {
  for (const style of styles)
    for (const path of [ssi, ofsted, paper])
      it(`gives every finding of ${path} in ${style}, each citation byte for byte`, async () => {
        const { draft, letter } = await drafted(path, { style });
        expect(draft.leftOut.filter(({ adverse }) => adverse)).toEqual([]);
        for (const { citations } of paragraphsOf(draft))
          for (const { startChar, endChar, quote } of citations)
            expect(letter.content.text.slice(startChar, endChar)).toBe(quote);
      });

  it('gives every paragraph an id of its own', async () => {
    const ids = paragraphsOf((await drafted(ssi)).draft).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what only a person may say', () => {
  it('stays a placeholder that names who fills it, on the front table and in every row of implications', async () => {
    const { draft } = await drafted(ofsted, { body: 'Cabinet', on: '2026-03-09' });
    const rows = paragraphsOf(draft).filter(
      ({ form, id, header }) => form === 'row' && id.startsWith('implications') && !header,
    );
    expect(rows.length).toBeGreaterThan(8);
    for (const { placeholder, origin } of rows) {
      expect(origin).toBe('placeholder');
      expect(placeholder?.for).toMatch(/\S/u);
    }
    expect(draft.outstanding.filter(({ kind }) => kind === 'placeholder').length).toBeGreaterThan(15);
  });

  it('is never taken from an inspectorate’s letter: no decision status, no ward, no portfolio holder', async () => {
    const { draft } = await drafted(ofsted);
    const header = draft.sections[0]!.paragraphs.filter(({ text }) =>
      /^(?:Key decision|Ward|Cabinet member)/u.test(text),
    );
    expect(header.map(({ origin }) => origin)).toEqual(['placeholder', 'placeholder', 'placeholder']);
  });
});

describe('recommendations', () => {
  it('are all proposed, and scrutiny instructs nobody', async () => {
    const { draft } = await drafted(ssi, { body: 'Health Scrutiny Commission', on: '2026-03-09' });
    const asked = draft.sections
      .find(({ key }) => key === 'recommendations')!
      .paragraphs.filter(({ proposed }) => proposed);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.map(({ text }) => text).join(' ')).not.toMatch(/instruct/iu);
  });
});

describe('numbers', () => {
  it('run through the whole report in one style, and by section in another', async () => {
    const run = (await drafted(paper, { style: 'harrow-2004' })).draft.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ number, form }) =>
        form === 'paragraph' && number !== undefined ? [number] : [],
      ),
    );
    expect(run).toEqual(run.map((_, at) => `${at + 1}.`));
    const plain = (await drafted(paper)).draft;
    expect(plain.sections.filter(({ number }) => number).map(({ number }) => number)).toEqual(
      plain.sections.filter(({ number }) => number).map((_, at) => String(at + 1)),
    );
  });
});
