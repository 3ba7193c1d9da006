import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';

const source = fileURLToPath(new URL('../../src/regimes/', import.meta.url));
/** Enough to be whole: every regime would be parsed anew for each test. */
const copied = [
  'inspectorates',
  'councils',
  'indicator-sets',
  'sif',
  'ofsted-safeguarding',
  'ilacs',
  'caa',
  'cpa',
];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regimes-'));
  for (const name of copied) copyFileSync(join(source, `${name}.yaml`), join(folder, `${name}.yaml`));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function change(file: string, from: string, to: string): void {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

function fault(): AppError {
  try {
    loadRegimes(undefined, folder);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the regime files that come with the product', () => {
  const regimes = loadRegimes();

  it('hold regimes in force and historic ones, inspectorates, councils and indicator sets', () => {
    const keys = regimes.regimes.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining([
        'ilacs',
        'area-send',
        'cqc-local-authority',
        'caa',
        'sif',
        'ssi-annual-review',
      ]),
    );
    expect(
      regimes.councils.filter(({ kind, until }) => kind !== 'combined' && until === undefined),
    ).toHaveLength(153);
    expect(regimes.indicatorSets.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['ascof-domains', 'ascof-objectives']),
    );
  });

  it('say that inspections of children’s services have no overall grade from April 2026', () => {
    const editions = regimes.regimes.find(({ key }) => key === 'ilacs')?.editions ?? [];
    expect(editions.map(({ start, overall }) => [start, overall])).toEqual([
      ['2018-01', 'required'],
      ['2023-01', 'required'],
      ['2026-04', 'none'],
    ]);
  });

  it('name only confusable councils that are on the list', () => {
    const names = new Set(regimes.councils.map(({ name }) => name));
    expect(
      regimes.councils.flatMap(({ confusable }) => confusable).filter((name) => !names.has(name)),
    ).toEqual([]);
  });

  it('give each council a name of its own', () => {
    const names = regimes.councils.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a regime file that is not right', () => {
  it('takes another regime from the folder without code', () => {
    writeFileSync(
      join(folder, 'bridge-review.yaml'),
      'key: bridge-review\nname: Bridge review\nshort: bridge review\ninspectorates: [ofsted]\nspeaks: inspectorate\nsubject: [council]\nyears: { start: 2001 }\ntitles: [bridge review of]\neditions: [{ key: one, start: 2001, overall: none }]\n',
    );
    expect(loadRegimes(undefined, folder).regimes.some(({ key }) => key === 'bridge-review')).toBe(true);
  });

  it('is refused with file, line, place and the values that would do', () => {
    change('caa.yaml', 'speaks: inspectorate', 'speaks: minister');
    expect(fault()).toMatchObject({ code: 'regime_invalid' });
    expect(fault().message).toMatch(/caa\.yaml, line 7: speaks: write one of inspectorate, council/);
  });

  it('is refused with the name of a value that is missing', () => {
    change('sif.yaml', 'short: SIF\n', '');
    expect(fault().message).toMatch(/sif\.yaml, line 1: short: is missing/);
  });

  it('is refused with the field that is not known', () => {
    change('sif.yaml', 'short: SIF', 'short: SIF\ncolour: red');
    expect(fault().message).toMatch(/sif\.yaml, line 1: the file: remove or correct colour/);
  });

  it('is refused with the line where YAML breaks off', () => {
    change('sif.yaml', 'short: SIF', 'short: [SIF');
    expect(fault().message).toMatch(/sif\.yaml, line \d+: not YAML/);
  });

  it('is refused when it names an inspectorate that is not listed', () => {
    change('sif.yaml', 'inspectorates: [ofsted]', 'inspectorates: [ofstead]');
    expect(fault().message).toMatch(
      /sif\.yaml, line 9: inspectorates: "ofstead" is not known\. Write one of: .*ofsted/,
    );
  });

  it('is refused when an edition names a scale that the file has not', () => {
    change('sif.yaml', 'scale: sif-four }', 'scale: sif-five }');
    expect(fault().message).toMatch(
      /sif\.yaml, line \d+: editions\.0\.scale: "sif-five" is not known\. Write one of: sif-four/,
    );
  });

  it.each([
    [
      'titles',
      'titles:\n',
      "titles:\n  - 'inspection of ('\n",
      /titles\.0: "inspection of \(" is not a regular/,
    ],
    [
      'the sentences of an area',
      '(?<grade>outstanding',
      '(outstanding',
      /areas\.2\.sentences\.0: .*Write \(\?<grade>…\)/,
    ],
    ['a part', "ends: '^(?:", "ends: '^(?", /parts\.0\.ends: .* is not a regular expression/],
    [
      'a framework reference',
      'addressedTo:',
      "frameworkRef: ['[a'], addressedTo:",
      /items\.0\.frameworkRef\.0/,
    ],
    ['a printed duty', 'editions:\n', "duties: { printed: ['(?:asked'] }\neditions:\n", /duties\.printed\.0/],
  ])('is refused with the line of a pattern in %s that is none', (_where, from, to, message) => {
    change('sif.yaml', from, to);
    expect(fault().message).toMatch(/sif\.yaml, line \d+: /);
    expect(fault().message).toMatch(message);
  });

  it('is refused when a pattern fits anything', () => {
    change('sif.yaml', 'titles:\n', "titles:\n  - '(?:report)?'\n");
    expect(fault().message).toMatch(/line 14: titles\.0: .* fits anything/);
  });

  it('is refused when two editions share a month', () => {
    change('ilacs.yaml', 'end: 2022-12', 'end: 2023-01');
    expect(fault().message).toMatch(
      /ilacs\.yaml, line \d+: editions\.0: edition 2018 has not ended when 2023 starts/,
    );
  });

  it('is refused when an edition promises an overall grade that no area stands for', () => {
    change('ilacs.yaml', '    overall: true\n', '');
    expect(fault().message).toMatch(/editions\.0\.overall: .*Write overall: true at that area/);
  });

  it('is refused when one printed form stands for two grades', () => {
    change('caa.yaml', "['3', performs well", "['4', performs well");
    expect(fault().message).toMatch(/scales\.1\.grades\.1\.printed: "4" is a form of another grade too/);
  });

  it('is refused when a standing duty counts without a unit', () => {
    change('ilacs.yaml', '      unit: working-days\n', '');
    expect(fault().message).toMatch(/duties\.standing\.0: a count needs a unit/);
  });

  it('is refused when two regimes have one key', () => {
    change('sif.yaml', 'key: sif\n', 'key: caa\n');
    expect(fault().message).toMatch(/"caa" stands twice/);
  });

  it('is refused when the list of inspectorates is gone', () => {
    rmSync(join(folder, 'inspectorates.yaml'));
    expect(fault().message).toMatch(/no inspectorates\.yaml/);
  });
});
