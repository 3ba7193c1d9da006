import { describe, expect, it } from 'vitest';
import { recommendations } from '../../../../src/draft/compose/parts/recommendations.ts';
import { draftedFrom } from '../../../support/made-drafted.ts';
import { madeLetter } from '../../../support/made-letter.ts';

const proposed = (body?: string, style = 'plain') =>
  recommendations(draftedFrom(madeLetter(), { style, ...(body === undefined ? {} : { body }) })).filter(
    (one) => one.proposed,
  );

describe('what members are asked', () => {
  for (const body of [
    'Cabinet',
    'Council',
    'Scrutiny Commission',
    'Health and Wellbeing Board',
    'Audit Committee',
  ])
    it(`is proposed and holds no value of its own, of the ${body}`, () => {
      const all = proposed(body);
      expect(all.length).toBeGreaterThan(0);
      for (const { text, origin, values = [], citations } of all) {
        expect(['fixed', 'given', 'quoted']).toContain(origin);
        if (origin === 'fixed') expect(text).not.toMatch(/\d/);
        if (origin === 'given') expect(values).toEqual([{ text: body, origin: 'given', given: 'body' }]);
        if (origin === 'quoted') expect(citations.length).toBeGreaterThan(1);
      }
    });

  it('of scrutiny instructs nobody and asks no director', () => {
    for (const { text } of proposed('Scrutiny Commission'))
      expect(text).not.toMatch(/\binstruct|\bask the responsible director/);
  });

  it('of an executive, and of a body that nobody named, is to see the letter’s requests met', () => {
    for (const body of ['Cabinet', undefined])
      expect(proposed(body).some(({ origin, text }) => origin === 'quoted' && /requests of/.test(text))).toBe(
        true,
      );
  });

  it('asks for one improvement plan, however many verbs would', () => {
    for (const body of ['Cabinet', 'Council'])
      expect(
        proposed(body).filter(({ text }) => /bring back an improvement plan/.test(text)).length,
      ).toBeLessThan(2);
  });

  it('names the body as it was given, whatever characters its name has', () => {
    const lead = recommendations(draftedFrom(madeLetter(), { body: 'Cabinet $& (A)' }))[0]!.text;
    expect(lead).toBe('Cabinet $& (A) is recommended to:');
  });
});
