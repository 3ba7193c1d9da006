import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFileServices } from '../../../src/services/open-file-services.ts';
import { projectFolder } from '../../support/source-files.ts';

const files = openFileServices({ libraryFile: 'none', host: '127.0.0.1', port: 0 });
afterAll(() => files.close());

const folder = join(projectFolder, 'seeds');
const reports = readdirSync(folder).filter((name) => name !== 'SOURCES.md');
const today = '2026-01-05';
describe('a draft that nobody touched has no fault but what only a person can settle', () => {
  it.each(reports)('%s', async (name) => {
    const { letter } = await files.openLetter({ path: join(folder, name) });
    for (const style of ['plain', 'leicestershire-2010-scrutiny'])
      for (const asked of [{}, { body: 'Cabinet', on: '2026-02-10', received: '2026-01-02' }]) {
        const draft = files.draft(letter, { style, today, ...asked });
        const others = files
          .checkDraft(draft, { letter, today })
          .faults.filter(({ kind }) => kind !== 'placeholder' && kind !== 'date');
        expect(others, `${name} in ${style}`).toEqual([]);
      }
  });
});
