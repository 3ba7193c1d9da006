import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyKindOf } from '../../src/house-styles/body-kind-of.ts';
import { findHouseStyle } from '../../src/house-styles/find-house-style.ts';
import {
  headerFields,
  houseStyleSchema,
  implicationKeys,
  partKeys,
} from '../../src/house-styles/house-style.ts';
import { type HouseStyles, loadHouseStyles } from '../../src/house-styles/load-house-styles.ts';
import { projectFolder } from '../support/source-files.ts';

const readme = readFileSync(join(projectFolder, 'src', 'house-styles', 'README.md'), 'utf8');

/** What stands between ``` of that name. */
function example(name: string): string {
  const fenced = new RegExp(`\`\`\`yaml ${name}\\n([\\s\\S]+?)\\n\`\`\``, 'u').exec(readme);
  if (fenced?.[1] === undefined) throw new Error(`the README of house styles has no example of a ${name}`);
  return fenced[1];
}

describe('the house style that the README adds', () => {
  let folder: string;
  let loaded: HouseStyles;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'own-styles-'));
    writeFileSync(join(folder, 'ashmere.yaml'), `${example('style')}\n`);
    writeFileSync(join(folder, 'bodies.yaml'), `${example('bodies')}\n`);
    loaded = loadHouseStyles(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('stands last, beside those of the product', () => {
    expect(loaded.styles.map(({ key }) => key)).toEqual([
      ...loadHouseStyles().styles.map(({ key }) => key),
      'ashmere',
    ]);
  });

  it('has the verbs that it names, and those of plain for other bodies', () => {
    const { verbs } = findHouseStyle(loaded.styles, 'ashmere');
    expect(verbs.cabinet).toEqual(['note', 'agree', 'ask the director']);
    expect(verbs.scrutiny).toEqual(findHouseStyle(loaded.styles, 'plain').verbs.scrutiny);
  });

  it('knows the committees that its own bodies.yaml names', () => {
    const kind = (name: string) => bodyKindOf(name, loaded.bodies);
    expect(kind('Policy and Resources Committee')).toEqual({ kind: 'cabinet', executive: true, sure: true });
    expect(kind('Community Voice Panel').kind).toBe('scrutiny');
    expect(kind('Cabinet').kind).toBe('cabinet');
  });
});

describe('the README of house styles', () => {
  it('names every field of the schema, and every part', () => {
    const fields = [
      ...Object.keys(houseStyleSchema.shape),
      ...partKeys.filter((part) => !/^(strengths|areas-)/u.test(part)),
    ];
    expect(fields.filter((field) => !readme.includes(`\`${field}\``))).toEqual([]);
  });

  it('shows fields and rows that there are', () => {
    const keysOf = (pattern: RegExp) => [...example('style').matchAll(pattern)].map((match) => match[1]);
    const fields = keysOf(/field: ([a-z-]+),/gu);
    expect(fields.length).toBeGreaterThan(4);
    expect(fields.filter((field) => !headerFields.some((known) => known === field))).toEqual([]);
    const rows = keysOf(/key: ([a-z]+), label/gu);
    expect(rows.filter((row) => !implicationKeys.some((known) => known === row))).toEqual([]);
  });
});
