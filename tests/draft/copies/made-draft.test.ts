import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../src/domain/draft.ts';
import { madeDraft, madeLetter } from '../../support/made-draft.ts';

describe('the draft that tests are made with', () => {
  it('is a draft, and says whose is what', () => {
    expect(draftSchema.parse(madeDraft())).toEqual(madeDraft());
  });

  it('cites its letter byte for byte', () => {
    const { text } = madeLetter().content;
    const { sections, dates, leftOut } = madeDraft();
    const citations = [
      ...sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.citations)),
      ...dates.flatMap((date) => date.citations),
      ...leftOut.map(({ citation }) => citation),
    ];
    expect(citations.length).toBeGreaterThan(8);
    for (const { startChar, endChar, quote } of citations.flatMap((one) => [one, ...one.context]))
      expect(text.slice(startChar, endChar)).toBe(quote);
  });
});
