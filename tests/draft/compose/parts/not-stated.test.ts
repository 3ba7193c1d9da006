import { describe, expect, it } from 'vitest';
import { notStated } from '../../../../src/draft/compose/parts/not-stated.ts';
import { draftedFrom } from '../../../support/made-drafted.ts';
import { letterOf, madeLetter, madeLetterText } from '../../../support/made-letter.ts';

const keysOf = (...asked: Parameters<typeof draftedFrom>) =>
  notStated(draftedFrom(...asked)).flatMap(({ placeholder }) => placeholder?.key ?? []);

describe('what a letter does not state', () => {
  it('is a placeholder each, with nothing filled in and nothing cited', () => {
    const asked = notStated(draftedFrom(madeLetter())).filter(({ placeholder }) => placeholder !== undefined);
    expect(asked.length).toBeGreaterThan(0);
    for (const { origin, text, citations, placeholder } of asked) {
      expect(origin).toBe('placeholder');
      expect(text).toBe(`[${placeholder!.what} – for ${placeholder!.for}: ${placeholder!.why}]`);
      expect(citations).toEqual([]);
    }
  });

  it('has a time limit in it only where the letter prints none', () => {
    expect(keysOf(madeLetter())).not.toContain('deadline');
    const silent = letterOf(madeLetterText.replace(/You are asked to take[^\n]+/, ''));
    expect(keysOf(silent)).toContain('deadline');
  });

  it('has the date of the letter in it only where none is printed', () => {
    expect(keysOf(madeLetter())).not.toContain('letter-date');
    const undated = letterOf(madeLetterText.replace('26 August 2003', ''));
    expect(keysOf(undated)).toContain('letter-date');
  });

  it('has the meeting in it only where nobody gave one', () => {
    expect(keysOf(madeLetter())).toContain('meeting');
    expect(keysOf(madeLetter(), { body: 'Cabinet', meetingDate: '2003-09-22' })).not.toContain('meeting');
  });
});
