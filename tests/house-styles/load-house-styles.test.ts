import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { findHouseStyle } from '../../src/house-styles/find-house-style.ts';
import { bodyKindSchema, type HouseStyle, type PartKey } from '../../src/house-styles/house-style.ts';
import { loadHouseStyles } from '../../src/house-styles/load-house-styles.ts';

const { styles } = loadHouseStyles();
const sectionsOf = (style: HouseStyle) => style.sections.flatMap((section) => [section, ...section.sections]);
const partsOf = (style: HouseStyle) => sectionsOf(style).flatMap(({ parts }) => parts);

describe('the house styles of the product', () => {
  it('are plain and four samples, named by year', () => {
    expect(styles.map(({ key, sample }) => [key, sample === true])).toEqual([
      ['plain', false],
      ['harrow-2004', true],
      ['leicester-city-2003', true],
      ['leicester-city-2010', true],
      ['leicestershire-2010-scrutiny', true],
    ]);
  });

  const everywhere: PartKey[] = [
    'purpose',
    'background',
    'evidence',
    'overall-judgement',
    'grades',
    'flags',
    'findings-by-service',
    'priority-actions',
    'inspectorate-recommendations',
    'indicators',
    'printed-duties',
    'standing-duties',
    'timetable',
    'contacts',
    'background-papers',
    'appendices',
    'not-stated',
  ];

  it.each(styles)('give every finding and duty one place: $key', (style) => {
    const parts = partsOf(style);
    expect(everywhere.filter((part) => !parts.includes(part))).toEqual([]);
    expect(parts.filter((part, at) => parts.indexOf(part) !== at)).toEqual([]);
  });

  it.each(styles)('tell printed duties before standing ones: $key', (style) => {
    const parts = partsOf(style);
    expect(parts.indexOf('printed-duties')).toBeLessThan(parts.indexOf('standing-duties'));
  });

  it.each(styles)('leave no section empty: $key', (style) => {
    const empty = sectionsOf(style).filter(
      (section) =>
        section.parts.length + section.placeholders.length === 0 &&
        !('sections' in section && (section as HouseStyle['sections'][number]).sections.length > 0),
    );
    expect(empty.map(({ key }) => key)).toEqual([]);
  });

  it.each(styles)('name who fills every placeholder, row and header field: $key', (style) => {
    const fillers = [
      ...sectionsOf(style).flatMap(({ placeholders }) => placeholders),
      ...style.header.fields,
      ...(style.implications?.rows ?? []),
      ...(style.decisionStatus?.rows ?? []),
    ].map((one) => one.for);
    expect(fillers.length).toBeGreaterThan(8);
    expect(fillers.filter((who) => who.trim() === '')).toEqual([]);
  });

  it.each(styles)('hold no answer for a person: $key', (style) => {
    const rows = [...(style.implications?.rows ?? []), ...(style.decisionStatus?.rows ?? [])];
    const fields = new Set(rows.flatMap((row) => Object.keys(row)));
    expect(
      [...fields].filter((field) => !['key', 'label', 'for', 'what', 'kind', 'children'].includes(field)),
    ).toEqual([]);
    expect(
      sectionsOf(style)
        .flatMap(({ fixed }) => fixed)
        .filter((words) => /^(yes|no|none)\b/iu.test(words)),
    ).toEqual([]);
  });

  it.each(styles)('say what every kind of body does, and never let scrutiny instruct: $key', ({ verbs }) => {
    expect(bodyKindSchema.options.filter((kind) => verbs[kind] === undefined)).toEqual([]);
    expect(verbs.scrutiny!.join(' ')).not.toMatch(/instruct|approve|agree/u);
  });
});

describe('findHouseStyle', () => {
  it('finds a style by key or by name, in any case', () => {
    expect(findHouseStyle(styles, 'Harrow-2004').key).toBe('harrow-2004');
    expect(findHouseStyle(styles, 'plain cover report').key).toBe('plain');
  });

  it('names what there is and how to add one when it is not known', () => {
    const find = () => findHouseStyle(styles, 'fenwick');
    expect(find).toThrow(AppError);
    expect(find).toThrow(/“fenwick”.*plain, harrow-2004, .*RAPPORTEUR_HOUSE_STYLES/u);
  });
});
