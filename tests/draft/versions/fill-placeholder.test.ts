import { describe, expect, it } from 'vitest';
import type { Draft, Placeholder } from '../../../src/domain/draft.ts';
import { fillPlaceholder } from '../../../src/draft/versions/fill-placeholder.ts';
import { madeDraft } from '../../support/made-draft.ts';

const hand = { by: 'Ama Okoro', at: '2026-03-01T09:00:00.000Z' };
const draft = madeDraft();
const last = (of: Draft, key: string) => of.sections.find((one) => one.key === key)!.paragraphs.at(-1)!;

/** The draft with one placeholder more, in a row of these cells or as a paragraph. */
function asking(placeholder: Partial<Placeholder> & { key: string }, cells?: string[]): Draft {
  const whole = { kind: 'text' as const, what: 'Comments', for: 'clerk', why: 'not known', ...placeholder };
  const marked = `[${whole.what} – for the clerk: not known]`;
  const asked = {
    id: 'purpose-2',
    form: cells === undefined ? ('paragraph' as const) : ('row' as const),
    text: cells?.join(' | ') ?? marked,
    ...(cells === undefined ? {} : { cells }),
    origin: 'placeholder' as const,
    citations: [],
    placeholder: whole,
    checked: '',
  };
  const sections = draft.sections.map((one) =>
    one.key === 'purpose' ? { ...one, paragraphs: [...one.paragraphs, asked] } : one,
  );
  return { ...draft, sections };
}

describe('filling a placeholder', () => {
  it('puts a person’s words in its place, with who gave them', () => {
    const filled = last(fillPlaceholder(draft, 'wards', ' Hill  and Brook ', hand), 'header');
    expect(filled).toMatchObject({ text: 'Wards affected: Hill and Brook', origin: 'given', edited: hand });
    expect(filled.filled?.key).toBe('wards');
  });

  it('can be done again', () => {
    const once = fillPlaceholder(draft, 'wards', 'Hill', hand);
    const twice = fillPlaceholder(once, 'wards', 'Brook', { ...hand, by: 'Jo Lee' });
    expect(last(twice, 'header')).toMatchObject({
      text: 'Wards affected: Brook',
      edited: { by: 'Jo Lee', was: last(draft, 'header').text },
    });
  });

  it('wants Yes or No where it is a choice, and a date where it is a date', () => {
    expect(() => fillPlaceholder(draft, 'financial', 'Perhaps', hand)).toThrow(/Yes or No/);
    expect(last(fillPlaceholder(draft, 'financial', 'No', hand), 'implications').text).toBe('Financial | No');
    const dated = asking({ key: 'cleared', kind: 'date' });
    expect(() => fillPlaceholder(dated, 'cleared', 'soon', hand)).toThrow(/date, e\.g\./);
    expect(last(fillPlaceholder(dated, 'cleared', '3 March 2004', hand), 'purpose').text).toBe(
      '3 March 2004',
    );
    expect(() => fillPlaceholder(draft, 'wards', ' ', hand)).toThrow(/in its place/);
  });

  it('wants every cell of a row, parted by bars', () => {
    const row = asking({ key: 'legal' }, [
      'Legal',
      '[Comments – for the clerk: not known]',
      '[for the clerk]',
    ]);
    expect(() => fillPlaceholder(row, 'legal', 'None.', hand)).toThrow(/\[for the clerk\]/);
    const filled = last(fillPlaceholder(row, 'legal', 'None. | A Clerk, 3 March 2004', hand), 'purpose');
    expect(filled.cells).toEqual(['Legal', 'None.', 'A Clerk, 3 March 2004']);
  });

  it('counts as given with the request where that is what it asks for', () => {
    const asked = asking({ key: 'meeting-date', kind: 'date' });
    expect(fillPlaceholder(asked, 'meeting-date', '6 October 2003', hand).given.meetingDate).toBe(
      '2003-10-06',
    );
    expect(fillPlaceholder(draft, 'wards', 'Hill', hand).given).toEqual(draft.given);
  });

  it('names those that are open when it is given another', () => {
    expect(() => fillPlaceholder(draft, 'legal', 'None', hand)).toThrow(/Open are: wards, financial/);
  });
});
