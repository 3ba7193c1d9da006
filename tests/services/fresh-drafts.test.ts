import { expect, it } from 'vitest';
import type { Draft } from '../../src/domain/draft.ts';
import { loadHouseStyles } from '../../src/house-styles/load-house-styles.ts';
import { freshDrafts } from '../../src/services/fresh-drafts.ts';
import { madeDraft, madeLetter } from '../support/made-draft.ts';
import { regimes } from '../support/made-version.ts';

const parts = {
  styles: loadHouseStyles(),
  timetable: { clearDays: 'working' as const, clearance: [] },
  regimes,
};
const letter = madeLetter();
const fresh = (change: Partial<Draft> = {}) => freshDrafts({ ...madeDraft(), ...change }, letter, parts);

it('drafts the letter anew in the same style and with the same givens', () => {
  const { fresh: found, notes } = fresh();
  expect(notes).toEqual([]);
  expect(found.map(({ style, given }) => ({ style, given }))).toEqual([
    { style: 'plain', given: madeDraft().given },
  ]);
});

it('drafts it as it was before a person filled in what could have been given, too', () => {
  const draft = madeDraft();
  const [header, ...rest] = draft.sections;
  const filled = { key: 'body', kind: 'name' as const, what: 'Body', for: 'author', why: 'not given' };
  const paragraphs = header!.paragraphs.map((one, at) => (at === 0 ? { ...one, filled } : one));
  const { fresh: found } = fresh({ sections: [{ ...header!, paragraphs }, ...rest] });
  expect(found.map(({ given }) => given.body)).toEqual(['Cabinet', undefined]);
});

it('says so, and drafts nothing, for a style that is not there and for another version of the letter that its citations are not of', () => {
  const gone = fresh({ style: 'gone' });
  expect(gone.fresh).toEqual([]);
  expect(gone.notes).toMatchObject([
    { weight: 'note', why: expect.stringContaining('no house style “gone”') },
  ]);
  const draft = madeDraft();
  const other = structuredClone({ ...draft, letter: { ...draft.letter, versionId: 'another' } });
  expect(freshDrafts(other, letter, parts).fresh).toHaveLength(1);
  other.sections.flatMap((one) => one.paragraphs).find((one) => one.citations.length > 0)!
    .citations[0]!.quote = 'Not there.';
  expect(freshDrafts(other, letter, parts)).toMatchObject({
    fresh: [],
    notes: [{ why: expect.stringContaining('another version') }],
  });
});
