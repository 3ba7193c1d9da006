import { describe, expect, it } from 'vitest';
import { knownThings } from '../../../src/claims/things/known-things.ts';

describe('the things that are known', () => {
  it('are many', () => {
    expect(knownThings.size).toBeGreaterThan(400);
  });

  it('have no wording twice', () => {
    const wordings = [...knownThings.values()].flatMap((one) => one.wordings.map(({ text }) => text));
    expect(wordings.filter((one, at) => wordings.indexOf(one) !== at)).toEqual([]);
  });

  it('are only kinds of things that are known', () => {
    const wide = [...knownThings.values()].flatMap((one) => one.broader);
    expect(wide.filter((id) => !knownThings.has(id))).toEqual([]);
  });

  it('are sorted into kinds that exist', () => {
    const kinds = new Set([...knownThings.values()].map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['agent', 'crime', 'learning', 'money', 'need', 'outcome', 'process']);
  });
});
