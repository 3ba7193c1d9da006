import { expect, it } from 'vitest';
import { flatSections } from '../../src/house-styles/flat-sections.ts';
import { loadHouseStyles } from '../../src/house-styles/load-house-styles.ts';

it('gives every section of every style once, those under a section right after it', () => {
  for (const { key, sections } of loadHouseStyles().styles) {
    const flat = flatSections({ sections });
    const keys = flat.map(({ section }) => section.key);
    expect(new Set(keys).size, key).toBe(keys.length);
    expect(flat.filter(({ level }) => level === 1).map(({ section }) => section)).toEqual(sections);
    for (const one of sections)
      expect(keys.slice(keys.indexOf(one.key) + 1).slice(0, one.sections.length), key).toEqual(
        one.sections.map((under) => under.key),
      );
  }
});
