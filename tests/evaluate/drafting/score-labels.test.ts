import { describe, expect, it } from 'vitest';
import type { Draft, DraftParagraph } from '../../../src/domain/draft.ts';
import type { DraftingCase } from '../../../src/evaluate/drafting/drafting-case.ts';
import { labelledInventions, uncheckedValues } from '../../../src/evaluate/drafting/find-inventions.ts';
import { scoreDeadline } from '../../../src/evaluate/drafting/score-deadline.ts';
import { scorePlaceholders } from '../../../src/evaluate/drafting/score-placeholders.ts';
import { clean, draftOf, letterOf, telling, wanting } from './make-drafted.ts';

const text = 'The service works well. We ask for an answer within two months.';

function label(rest: Partial<DraftingCase>): DraftingCase {
  return {
    ...{ id: 'A1', title: 'A letter', input: { file: 'a.txt', lines: 'whole' } },
    ...{ mustContain: [], adverseItemsMustNotBeOmitted: [], mustBePlaceholder: [], wouldBeInvention: [] },
    deadline: { latestDate: null },
    ...rest,
  };
}

describe('labelledInventions', () => {
  const inventions = (paragraphs: DraftParagraph[], rest: Partial<DraftingCase>) =>
    labelledInventions({ draft: draftOf(paragraphs), letter: letterOf(text) }, label(rest));

  it('finds a pattern that matches, with the paragraph in which it does', () => {
    const found = inventions([telling(text, 'The council has Two Stars.')], {
      wouldBeInventionPatterns: ['\\btwo stars\\b'],
    });
    expect(found).toMatchObject([{ sort: 'invented', found: 'The council has Two Stars.' }]);
  });

  it('finds a phrase that the label quotes and the letter does not print', () => {
    const said = [telling(text, 'It met 54 indicators.')];
    expect(inventions(said, { wouldBeInvention: ['"54 indicators" (in the paper only)'] })).toHaveLength(1);
  });

  it('passes a phrase in a placeholder, one that the letter prints, and a label against the use of words', () => {
    const said = [wanting('54 indicators'), telling(text, 'It works well and all is good.')];
    const wouldBeInvention = ['"54 indicators"', '"works well"', '"all is good" as their view'];
    expect(inventions(said, { wouldBeInvention })).toEqual([]);
  });
});

describe('uncheckedValues', () => {
  it('takes values and quotations that the check does not back, and neither notes nor placeholders', () => {
    const paragraph = telling(text, 'It costs £9.', 'The service works well');
    const fault = { text: '£9', why: 'it stands nowhere', paragraph: paragraph.id, section: 'findings' };
    const faults = [
      { kind: 'value' as const, weight: 'fault' as const, ...fault },
      { kind: 'value' as const, weight: 'note' as const, ...fault },
      { kind: 'placeholder' as const, weight: 'fault' as const, ...fault },
    ];
    const drafted = { draft: draftOf([paragraph]), letter: letterOf(text) };
    expect(uncheckedValues(drafted, { ...clean, faults })).toMatchObject([
      { found: '£9', span: { startChar: 0, endChar: 22 } },
    ]);
  });
});

describe('scorePlaceholders', () => {
  const score = (paragraphs: DraftParagraph[], field: string, heading = 'Header') => {
    const draft: Draft = {
      ...draftOf([]),
      sections: [{ key: 'header', heading, level: 1, paragraphs }],
    };
    return scorePlaceholders(draft, [{ field, why: 'a person must say' }]).figures;
  };
  const field = (value: string, origin: DraftParagraph['origin']): DraftParagraph => ({
    ...telling('', `Wards affected: ${value}`),
    ...{ origin, form: 'field', cells: ['Wards affected', value] },
  });

  it('is content where a placeholder speaks of the field', () => {
    const found = score([wanting('Ward(s) or division(s) affected')], 'Wards affected');
    expect(found).toMatchObject({ placeholdersFilled: 0, placeholdersMissing: 0 });
  });

  it('catches a value that code wrote beside the label, and lets a person give one', () => {
    expect(score([field('All', 'fixed')], 'Wards affected').placeholdersFilled).toBe(1);
    expect(score([field('All', 'given')], 'Wards affected').placeholdersFilled).toBe(0);
  });

  it('catches a section that code wrote whole', () => {
    const none = { ...telling('', 'None.'), origin: 'fixed' as const };
    expect(score([none], 'Consultation', 'Consultation').placeholdersFilled).toBe(1);
  });

  it('counts apart a field that nothing speaks of', () => {
    expect(score([wanting('Key decision')], 'Star rating')).toMatchObject({
      ...{ placeholders: 1, placeholdersFilled: 0, placeholdersMissing: 1 },
    });
  });
});

describe('scoreDeadline', () => {
  const date = (key: 'deadline' | 'last-working-day', iso: string): Draft['dates'][number] => ({
    ...{ key, label: 'Time limit', date: iso, spoken: iso, origin: 'derived', passed: false, citations: [] },
  });
  const right = (dates: Draft['dates'], deadline: DraftingCase['deadline']) =>
    scoreDeadline(draftOf([], { dates }), deadline).figures.deadlinesRight;
  const october = { latestDate: '2003-10-26', lastWeekdayBefore: '2003-10-24 (Friday)' };

  it('asks for the latest date and the last weekday before it', () => {
    expect(right([date('deadline', '2003-10-26'), date('last-working-day', '2003-10-24')], october)).toBe(1);
    expect(right([date('deadline', '2003-10-26')], october)).toBe(0);
    expect(right([date('deadline', '2003-10-27'), date('last-working-day', '2003-10-24')], october)).toBe(0);
  });

  it('asks for none where no date may be worked out', () => {
    expect(right([], { latestDate: null })).toBe(1);
    expect(right([date('deadline', '2004-01-01')], { latestDate: null })).toBe(0);
  });

  it('lets alternatives and other dates stand beside it', () => {
    const label = {
      ...{ latestDate: '2007-01-30', alternatives: [{ latestDate: '2007-02-28' }] },
      further: [{ date: '2007-01-12' }],
    };
    const dates = ['2007-01-12', '2007-01-30', '2007-02-28'].map((iso) => date('deadline', iso));
    expect(right(dates, label)).toBe(1);
  });

  it('lets a letter of two dates have two deadlines, each with a note', () => {
    const noted = (key: 'letter-date' | 'deadline', iso: string) => ({
      ...date('deadline', iso),
      ...{ key, note: 'The letter has more than one date.' },
    });
    const letters = [noted('letter-date', '2003-08-18'), noted('letter-date', '2003-08-26')];
    const all = [...letters, noted('deadline', '2003-10-18'), noted('deadline', '2003-10-26')];
    const label = { latestDate: '2003-10-26' };
    expect(right(all, label)).toBe(1);
    expect(right(all.slice(1), label)).toBe(0);
  });
});
