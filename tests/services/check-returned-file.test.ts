import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkServices } from '../../src/services/check-services.ts';
import { copyOf, deleted, inserted, run } from '../draft/returned/made-copy.ts';
import { madeDraft, madeLetter } from '../support/made-draft.ts';
import { regimes } from '../support/made-version.ts';

const checks = checkServices({ libraryFile: 'none', host: '127.0.0.1', port: 0 }, regimes);
let folder = '';
let file = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'returned-'));
  file = join(folder, 'edited.docx');
  const held = run(' of reviews of children on the register were held on time.');
  await writeFile(
    file,
    copyOf(madeDraft(), { inside: { 'strengths-2': deleted('94%') + inserted('97%') + held } }),
  );
});

afterAll(() => rm(folder, { recursive: true }));

async function changedValues(view?: 'accepted' | 'original') {
  const found = await checks.readFileToCheck(file);
  if (!('returned' in found)) throw new Error('A Word file was read as something else.');
  const request = { letter: madeLetter(), today: '2003-09-18', ...(view === undefined ? {} : { view }) };
  const { faults } = await checks.checkReturned(found.returned, request);
  return faults.filter(({ text }) => text === '97%').map(({ kind, why }) => `${kind} ${why.slice(-19)}`);
}

it('holds a Word file in the view that is asked for, and in both where none is', async () => {
  expect(await changedValues('accepted')).toEqual([
    expect.stringMatching(/^value /),
    expect.stringMatching(/^tracked-change /),
  ]);
  expect(await changedValues('original')).toEqual([expect.stringMatching(/^tracked-change /)]);
  expect(await changedValues()).toEqual([
    expect.stringMatching(/^value .*are accepted\.$/),
    expect.stringMatching(/^tracked-change /),
  ]);
});

it('lists the dates of its draft as they count again on the day of the check', async () => {
  const found = await checks.readFileToCheck(file);
  if (!('returned' in found)) throw new Error('A Word file was read as something else.');
  const { faults } = await checks.checkReturned(found.returned, {
    letter: madeLetter(),
    today: '2003-11-03',
  });
  expect(faults.some(({ kind, text }) => kind === 'date' && text.includes('26 October 2003'))).toBe(true);
});
