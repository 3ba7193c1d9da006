import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { type Draft, draftSchema } from '../../src/domain/draft.ts';
import { draftCheckSchema } from '../../src/domain/draft-check.ts';
import { fillParagraph } from '../../src/draft/versions/fill-paragraph.ts';
import { openFileServices } from '../../src/services/open-file-services.ts';
import { cliContext } from '../support/cli-context.ts';
import { projectFolder } from '../support/source-files.ts';

const config = { libraryFile: 'none', host: '127.0.0.1', port: 0 };
const file = 'marlbridge-city-annual-review-of-social-services-2002-03.docx';
const seed = join(projectFolder, 'seeds', file);
const folder = mkdtempSync(join(tmpdir(), 'check-'));
const path = join(folder, 'draft.json');

/** With every placeholder filled in by an officer: nothing else keeps the draft from an agenda. */
function filled(draft: Draft): Draft {
  const hand = { by: 'Ama Okoro', at: '2003-09-02T09:00:00Z' };
  const sections = draft.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((one) =>
      one.placeholder === undefined
        ? one
        : fillParagraph(one, one.cells ? { cells: one.cells.map(written) } : { text: 'As agreed.' }, hand),
    ),
  }));
  return { ...draft, sections };
}

function written(cell: string, at: number): string {
  return at === 0 ? cell : 'As agreed.';
}

async function run(json: boolean, against?: string, draft = path) {
  const { context, written } = cliContext();
  const options = {
    audience: 'internal' as const,
    json,
    view: 'both' as const,
    ...(against === undefined ? {} : { against }),
  };
  const code = await check(draft, options, { ...context, openFiles: async () => openFileServices(config) });
  return { code, out: written.out.join('\n') };
}

describe('check', () => {
  beforeAll(async () => {
    const files = openFileServices(config);
    const { letter } = await files.openLetter({ path: seed });
    const draft = files.draft(letter, { style: 'plain', received: '2003-08-20', today: '2003-09-01' });
    await files.close();
    writeFileSync(path, JSON.stringify(filled(draft)));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('ends with 0 and says so when nothing is wrong', async () => {
    const { code, out } = await run(false, seed);
    expect(out).toContain('No faults were found.');
    expect(code).toBe(0);
  });

  it('ends with 1 and names the sentence when one was changed', async () => {
    const draft = draftSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const at = draft.sections.find(({ paragraphs }) =>
      paragraphs.some(({ citations }) => citations.length > 0),
    )!;
    const one = at.paragraphs.find(({ citations }) => citations.length > 0)!;
    one.text = `${one.text} It scored 97%.`;
    const lie = join(folder, 'lie.json');
    writeFileSync(lie, JSON.stringify(draft));
    const { code, out } = await run(true, seed, lie);
    expect(code).toBe(1);
    const faults = draftCheckSchema.parse(JSON.parse(out)).faults.filter(({ weight }) => weight === 'fault');
    expect(faults).toContainEqual(expect.objectContaining({ kind: 'value', paragraph: one.id, text: '97%' }));
    expect(faults).toContainEqual(expect.objectContaining({ kind: 'changed', paragraph: one.id }));
  });

  it('finds the letter beside the draft, and asks for it when it is not there', async () => {
    await expect(run(false)).rejects.toMatchObject({ code: 'usage', message: /--against/u });
    copyFileSync(seed, join(folder, file));
    expect((await run(false)).code).toBe(0);
  });

  it('says what is wrong with a file that is no draft', async () => {
    const other = join(folder, 'other.json');
    writeFileSync(other, '{"style": "plain"}');
    await expect(run(false, seed, other)).rejects.toMatchObject({ code: 'file_unreadable' });
    await expect(run(false, seed, join(folder, 'gone.json'))).rejects.toMatchObject({ code: 'file_missing' });
    await expect(run(false, seed, seed.replace('.docx', '.md'))).rejects.toMatchObject({
      code: 'format_unknown',
    });
  });
});
