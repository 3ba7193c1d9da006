import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { loadHouseStyles } from '../../src/house-styles/load-house-styles.ts';
import { projectFolder } from '../support/source-files.ts';

const plain = readFileSync(join(projectFolder, 'src', 'house-styles', 'plain.yaml'), 'utf8');
const leicester = readFileSync(
  join(projectFolder, 'src', 'house-styles', 'leicester-city-2003.yaml'),
  'utf8',
);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-styles-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The own style, which is one of ours with something put in the place of something else. */
function own(source: string, from: string, to: string): void {
  if (!source.includes(from)) throw new Error(`the style has no ${from}`);
  const changed = source.replace(from, to);
  writeFileSync(join(folder, 'ashmere.yaml'), changed.replace(/^key: .*/u, 'key: ashmere'));
}

function fault(): AppError {
  try {
    loadHouseStyles(folder);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('it was loaded');
}

/** Line on which `words` stand in the own style, from 1. */
function lineOf(words: string): number {
  const source = readFileSync(join(folder, 'ashmere.yaml'), 'utf8');
  return source.slice(0, source.indexOf(words)).split('\n').length;
}

describe('a folder of the council’s own house styles', () => {
  it('adds a style to those of the product', () => {
    own(plain, 'name: Plain cover report', 'name: Ashmere cover report');
    expect(loadHouseStyles(folder).styles.map(({ key }) => key)).toEqual([
      ...loadHouseStyles().styles.map(({ key }) => key),
      'ashmere',
    ]);
  });

  it('takes the place of a style with the same key, and plain’s verbs stand in for those left out', () => {
    writeFileSync(
      join(folder, 'ours.yaml'),
      plain.replace('audit-standards: [note, review]', 'audit-standards: [review]'),
    );
    const { styles } = loadHouseStyles(folder);
    expect(styles).toHaveLength(loadHouseStyles().styles.length);
    expect(styles.map(({ verbs }) => verbs['audit-standards']?.[0])).toEqual(styles.map(() => 'review'));
  });

  it('is refused when two of its files have one key, when one has another ending, and when it is not there', () => {
    writeFileSync(join(folder, 'a.yaml'), plain);
    writeFileSync(join(folder, 'b.yaml'), plain);
    expect(fault().message).toMatch(/b\.yaml, line 1: key: "plain" stands twice/u);
    rmSync(join(folder, 'b.yaml'));
    writeFileSync(join(folder, 'c.yml'), plain);
    expect(fault().message).toMatch(/Name it c\.yaml/u);
    expect(() => loadHouseStyles(join(folder, 'gone'))).toThrow(/own house styles .*Check that it is there/u);
  });
});

describe('a house style that is not right is refused with its line and what to write instead', () => {
  const faults: [what: string, source: string, from: string, to: string, at: string, message: RegExp][] = [
    ['no YAML', plain, 'bullets: {', 'bullets: [', '', /not YAML/u],
    ['an unknown field', plain, 'dates: 10', 'colour: red\ndates: 10', '', /remove or correct colour/u],
    [
      'an unknown part',
      plain,
      'parts: [purpose]',
      'parts: [prelude]',
      '[prelude]',
      /write one of purpose, summary/u,
    ],
    ['an unknown kind of body', plain, '  cabinet: [note', '  kabinett: [note', '', /kabinett/u],
    ['a missing heading', plain, ', heading: Purpose', '', 'key: purpose', /heading: is missing/u],
    [
      'a section key twice',
      plain,
      'key: consultation\n',
      'key: background\n',
      'key: background\n    head',
      /"background" stands twice in this style\. Write another key/u,
    ],
    [
      'the key of the header',
      plain,
      'key: purpose',
      'key: header',
      'header, heading',
      /"header" is the key of what stands above/u,
    ],
    [
      'a placeholder key twice',
      plain,
      'key: next-steps',
      'key: response',
      'key: response, what',
      /"response" stands twice/u,
    ],
    [
      'a placeholder with the key of a row',
      plain,
      'key: next-steps',
      'key: legal-implications',
      'key: legal, label',
      /"legal-implications" stands twice/u,
    ],
    [
      'a part twice',
      plain,
      '[timetable]',
      '[timetable, grades]',
      '[timetable, grades]',
      /"grades" stands twice in this style\. Leave it in one section/u,
    ],
    [
      'findings twice',
      plain,
      '[timetable]',
      '[timetable, strengths]',
      '[timetable, strengths]',
      /findings-by-service gives strengths too/u,
    ],
    [
      'a part that a report needs left out',
      plain,
      ', indicators, not-stated]',
      ', indicators]',
      '- { key: purpose',
      /no section holds not-stated\. Write it in the parts of one/u,
    ],
    [
      'a table that nothing prints',
      leicester,
      'parts: [implications-table]',
      'parts: []',
      'form: yes-no',
      /no section holds implications-table/u,
    ],
    [
      'recommendations that are not described',
      leicester,
      'recommendations:\n  marker: number\n  begins: that\n',
      '',
      '[recommendations]',
      /recommendations needs recommendations in this file/u,
    ],
    [
      'scrutiny that instructs',
      plain,
      'scrutiny: [note,',
      'scrutiny: [instruct officers,',
      '[instruct',
      /scrutiny does not "instruct officers"\. Write note/u,
    ],
    [
      'wording that answers for a person',
      plain,
      '- Comments that scrutiny makes',
      '- None. Comments that scrutiny makes',
      'None. Comments',
      /answers for a person\. Write a placeholder/u,
    ],
  ];

  it.each(faults)('%s', (_, source, from, to, at, message) => {
    own(source, from, to);
    const { code, message: said } = fault();
    expect(code).toBe('style_invalid');
    expect(said).toMatch(/^A house style is not right\. ashmere\.yaml, line \d+: /u);
    expect(said).toMatch(message);
    if (at !== '') expect(Number(/line (\d+)/u.exec(said)?.[1])).toBe(lineOf(at));
  });

  it('wherever in a row an answer is given', () => {
    own(leicester, 'label: Policy, for: report author', 'label: Policy, for: report author, answer: No');
    expect(fault().message).toMatch(/remove or correct answer/u);
  });
});
