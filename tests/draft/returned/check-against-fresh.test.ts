import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Draft, DraftParagraph } from '../../../src/domain/draft.ts';
import type { DraftFault } from '../../../src/domain/draft-check.ts';
import type { Letter } from '../../../src/domain/letter.ts';
import { readReturned } from '../../../src/draft/returned/read-returned.ts';
import { fillTemplate } from '../../../src/draft/template/fill-template.ts';
import { openFileServices } from '../../../src/services/open-file-services.ts';
import { projectFolder } from '../../support/source-files.ts';
import * as council from '../template/made-template.ts';
import { copyOf, deleted, type Edits, ended, inserted, paragraph, run } from './made-copy.ts';

const files = openFileServices({ libraryFile: 'none', host: '127.0.0.1', port: 0 });
afterAll(() => files.close());

const path = join(projectFolder, 'evals/cases/letters/thornhill-ofsted-focused-visit-letter-2025.txt');
const today = '2025-12-01';
let letter: Letter;
let draft: Draft;

beforeAll(async () => {
  ({ letter } = await files.openLetter({ path }));
  draft = files.draft(letter, { style: 'plain', body: 'Cabinet', today });
});

const paragraphs = () => draft.sections.flatMap((section) => section.paragraphs);
const idsOf = (words: string) =>
  paragraphs()
    .filter(({ text }) => text.includes(words))
    .map(({ id }) => id);
const told = ({ kind, weight, text, why }: DraftFault) => `${kind} ${weight}: ${text} – ${why}`;

async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const { faults } = await files.checkReturned(await readReturned(bytes), { letter, today });
  return faults.map(told);
}

async function news(edits: Edits, of: Draft = draft): Promise<string[]> {
  const known = new Set(await faultsOf(copyOf(draft)));
  return (await faultsOf(copyOf(of, edits))).filter((one) => !known.has(one));
}

const instead = (words: string, made: (one: DraftParagraph) => string) =>
  Object.fromEntries(
    paragraphs()
      .filter(({ text }) => text.includes(words))
      .map((one) => [one.id, made(one)]),
  );

it('finds in an unedited copy nothing that is against its fresh draft', async () => {
  const faults = await faultsOf(copyOf(draft));
  expect(faults.filter((one) => !one.startsWith('placeholder') && one.includes(' fault: '))).toEqual([]);
});

it.each(['143 contacts', 'swift and decisive', 'does not keep all children safe', 'false assurance'])(
  'calls it a fault when what tells of “%s” is taken out without tracking',
  async (words) => {
    expect(idsOf(words)).not.toEqual([]);
    const faults = await news({ instead: instead(words, () => '') });
    expect(faults).toContainEqual(expect.stringMatching(/^omission fault: /u));
  },
);

it('calls it a fault, if the changes are accepted, when what is adverse is deleted with tracking', async () => {
  const gone = instead('143 contacts', ({ text }) => paragraph(deleted(text), ended('del')));
  expect(await news({ instead: gone })).toContainEqual(
    expect.stringMatching(/^omission fault: .*143 contacts.*Only if the changes are accepted\.$/u),
  );
});

it('calls it a fault when a lead-in is turned round, tracked or not', async () => {
  const words = 'these areas for improvement';
  const turn = (text: string) => text.replace('areas for improvement', 'strengths');
  const plain = instead(words, ({ text }) => run(turn(text)));
  expect(Object.keys(plain)).not.toEqual([]);
  expect(await news({ inside: plain })).toContainEqual(
    expect.stringMatching(/^softening fault: .*led in by other words/u),
  );
  const tracked = instead(words, ({ text }) => {
    const [before, after] = text.split('areas for improvement');
    return run(before!) + deleted('areas for improvement') + inserted('strengths') + run(after!);
  });
  expect(await news({ inside: tracked })).toContainEqual(
    expect.stringMatching(/^softening fault: .*Only if the changes are accepted\.$/u),
  );
});

it('holds the draft in the file against a fresh one, so that a forged one is no measure', async () => {
  const forged = structuredClone(draft);
  for (const section of forged.sections)
    section.paragraphs = section.paragraphs.filter(({ text }) => !text.includes('143 contacts'));
  expect(await news({}, forged)).toContainEqual(expect.stringMatching(/^omission fault: .*143 contacts/u));
});

it('calls adverse findings faults, and placeholders open, when a template has no place for them', async () => {
  const style = files.style('plain');
  const { bytes } = await fillTemplate(
    council.template(council.paragraph(council.run('{{purpose}}'))),
    draft,
    style,
  );
  const faults = await faultsOf(bytes);
  expect(faults).toContainEqual(expect.stringMatching(/^omission fault: .*143 contacts/u));
  expect(faults).toContainEqual(expect.stringMatching(/^omission fault: .*priority action/u));
  expect(faults).toContainEqual(expect.stringMatching(/^placeholder fault: /u));
});
