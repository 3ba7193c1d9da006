import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/library/find-files.ts';

describe('finding files', () => {
  const place = mkdtempSync(join(tmpdir(), 'rapporteur-find-'));
  const names = [
    'b.pdf',
    'a.TXT',
    'sub/c.docx',
    'sub/README.md',
    'SOURCES.md',
    '.hidden.txt',
    'picture.png',
    'sub/d.md',
  ];

  beforeAll(() => {
    mkdirSync(join(place, 'sub', '.git'), { recursive: true });
    for (const name of [...names, 'sub/.git/e.txt']) writeFileSync(join(place, name), name);
    symlinkSync(place, join(place, 'sub', 'loop'));
    symlinkSync(join(place, 'nowhere'), join(place, 'gone.txt'));
    symlinkSync(join(place, 'b.pdf'), join(place, 'z.pdf'));
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it('walks folders in order, each file once, and takes only reports', async () => {
    const found = await findFiles([place]);
    expect(found.map(({ path }) => relative(place, path))).toEqual([
      'a.TXT',
      'b.pdf',
      'sub/c.docx',
      'sub/d.md',
    ]);
    expect(found.map(({ file }) => file)).toEqual(['a.TXT', 'b.pdf', 'c.docx', 'd.md']);
  });

  it('takes what is named itself, whatever it is, and says where there is nothing', async () => {
    const found = await findFiles(
      ['picture.png', 'SOURCES.md', 'no.pdf', 'gone.txt'].map((name) => join(place, name)),
    );
    expect(found.map(({ file, realPath }) => [file, realPath !== undefined])).toEqual([
      ['picture.png', true],
      ['SOURCES.md', true],
      ['no.pdf', false],
      ['gone.txt', false],
    ]);
  });
});
