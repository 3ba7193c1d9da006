import { describe, expect, it } from 'vitest';
import { printedDuties, standingDuties } from '../../../../src/draft/compose/parts/duties.ts';
import { draftedFrom } from '../../../support/made-drafted.ts';
import { letterOf, madeLetter, madeLetterText } from '../../../support/made-letter.ts';

const asking = (words: string) =>
  letterOf(
    madeLetterText.replace(
      'Please advise me of the date of that meeting.',
      `Please advise me of the date of that meeting. ${words}`,
    ),
  );

describe('what a letter asks', () => {
  it('stands word for word, with each limit counted beside it', () => {
    const told = printedDuties(draftedFrom(madeLetter()));
    expect(told.find(({ text }) => text.includes('open meeting of the council'))).toMatchObject({
      form: 'bullet',
      origin: 'quoted',
      voice: 'inspectorate',
    });
    const limit = told.find(({ rule }) => rule === 'deadline')!;
    expect(limit.text).toContain('26 October 2003');
    expect(limit.values).toMatchObject([{ origin: 'derived', rule: 'deadline' }]);
    expect(limit.citations.length).toBeGreaterThan(0);
  });

  it('leaves a placeholder for the names of those it must be sent to and does not name', () => {
    const told = printedDuties(
      draftedFrom(
        asking('You are asked to send a copy of this letter to the auditor and NHS partners of the council.'),
      ),
    );
    const names = told.find(({ placeholder }) => placeholder?.key === 'recipients');
    expect(names?.placeholder?.what).toContain('the auditor and NHS partners');
    expect(names).toMatchObject({ origin: 'placeholder', citations: [] });
  });

  it('has no such placeholder where only the writer is to be told', () => {
    const told = printedDuties(draftedFrom(asking('You are asked to send a copy of the minutes to me.')));
    expect(told.some(({ placeholder }) => placeholder?.key === 'recipients')).toBe(false);
  });

  it('is said to be nothing where nothing is asked', () => {
    const silent = letterOf(madeLetterText.replace(/You are asked to take[^\n]+/, ''));
    expect(printedDuties(draftedFrom(silent))).toMatchObject([{ origin: 'derived', rule: 'none-found' }]);
  });
});

describe('what law asks', () => {
  it('cites nothing of the letter', () => {
    const told = standingDuties(draftedFrom(madeLetter()));
    expect(told.length).toBeGreaterThan(0);
    for (const { citations } of told) expect(citations).toEqual([]);
  });
});
