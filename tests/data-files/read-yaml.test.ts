import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { DataKind } from '../../src/data-files/data-kind.ts';
import { fileFault } from '../../src/data-files/file-fault.ts';
import { listYaml } from '../../src/data-files/list-yaml.ts';
import { readYaml } from '../../src/data-files/read-yaml.ts';

const kind: DataKind = {
  code: 'style_invalid',
  called: 'A harbour list',
  folder: 'The folder of harbours',
  ownFolder: 'The folder of your own harbours',
};
const schema = z.strictObject({ name: z.string(), berths: z.array(z.int()).default([]) });
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-files-'));
  file = join(folder, 'harbour.yaml');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('readYaml', () => {
  it('gives the value with its defaults', () => {
    writeFileSync(file, 'name: Ashmere\n');
    expect(readYaml(file, schema, kind)).toEqual({ name: 'Ashmere', berths: [] });
  });

  it('names what the file is, its line, place and what to write, with the code of its kind', () => {
    writeFileSync(file, 'name: Ashmere\nberths:\n  - 3\n  - many\n');
    expect(() => readYaml(file, schema, kind)).toThrow(
      expect.objectContaining({
        code: 'style_invalid',
        message: 'A harbour list is not right. harbour.yaml, line 4: berths.1: write number here.',
      }),
    );
  });

  it('takes what the build parsed of the same bytes, and of no others', () => {
    const source = 'name: Ashmere\n';
    const sha256 = createHash('sha256').update(source).digest('hex');
    writeFileSync(`${file}.json`, JSON.stringify({ sha256, value: { name: 'Built' } }));
    writeFileSync(file, source);
    expect(readYaml(file, schema, kind).name).toBe('Built');
    writeFileSync(file, 'name: Edited\n');
    expect(readYaml(file, schema, kind).name).toBe('Edited');
  });
});

describe('fileFault', () => {
  it('names the nearest line where the place is not there', () => {
    writeFileSync(file, 'name: Ashmere\nberths: [3]\n');
    const fault = fileFault({ path: file, kind, value: undefined }, ['berths', 4, 'depth'], 'it is shallow');
    expect(fault.message).toBe(
      'A harbour list is not right. harbour.yaml, line 2: berths.4.depth: it is shallow.',
    );
  });
});

describe('listYaml', () => {
  it('lists YAML files in order, and refuses one with another ending among a council’s own', () => {
    for (const name of ['b.yaml', 'a.yaml', 'notes.txt', 'c.yml']) writeFileSync(join(folder, name), '');
    expect(listYaml(folder, kind, 'ours')).toEqual(['a.yaml', 'b.yaml']);
    expect(() => listYaml(folder, kind, 'own')).toThrow('c.yml would not be read. Name it c.yaml.');
  });

  it('names the own folder, and not where the product is, when it cannot be read', () => {
    const gone = join(folder, 'gone');
    expect(() => listYaml(gone, kind, 'own')).toThrow(`The folder of your own harbours (${gone}) cannot`);
    expect(() => listYaml(gone, kind, 'ours')).toThrow(/^The folder of harbours cannot be read/u);
  });
});
