import { describe, expect, it } from 'vitest';
import type { Draft, DraftParagraph } from '../../../src/domain/draft.ts';
import { type DraftCheck, draftCheckSchema } from '../../../src/domain/draft-check.ts';
import { checkDraft } from '../../../src/draft/check/check-draft.ts';
import { findDraftOmissions } from '../../../src/draft/check/find-draft-omissions.ts';
import { textHash } from '../../../src/draft/check/text-hash.ts';
import { draftDates } from '../../../src/draft/dates/draft-dates.ts';
import { draftOf, inspectionLetter, said } from '../../support/draft-said.ts';
import { madeDraft, madeLetter } from '../../support/made-draft.ts';
import { regimes } from '../../support/made-version.ts';

const letter = inspectionLetter();
const failures = 'Serious failures in the recording of visits to children.';
const homes = 'The homes that are found for care leavers over 18.';
const plans = 'How often managers look at plans.';
const rows = [
  'The impact of leaders on social work practice with children and families | Requires improvement',
  'The experiences and progress of children who need help and protection | Good',
  'The experiences and progress of children in care | Good',
  'The experiences and progress of care leavers | Inadequate',
];
const told = 'The council must tell Ofsted by 30 June 2026 what it will do.';

/** Every adverse finding of the inspection, in its own words. */
const whole = () =>
  [failures, homes, plans, ...rows, told].map((words, at) =>
    said(letter, words, [words], { id: `said-${at + 1}`, form: rows.includes(words) ? 'row' : 'bullet' }),
  );
const check = (paragraphs: readonly DraftParagraph[], change: Partial<Draft> = {}) =>
  checkDraft(draftOf(paragraphs, change), letter, { regimes });
const kindsOf = ({ faults }: DraftCheck) =>
  faults.filter(({ weight }) => weight === 'fault').map(({ kind }) => kind);
const changed = (text: string, at: number, more: Partial<DraftParagraph> = {}) =>
  whole().map((one, place) => (place === at ? { ...one, text, checked: textHash(text), ...more } : one));

describe('a sound draft', () => {
  it('has no fault, and every value and finding is accounted for', () => {
    const found = check(whole());
    expect(found.faults).toEqual([]);
    expect(found.ok).toBe(true);
    expect(found.values.backed).toBe(found.values.all);
    expect(found.values.all).toBeGreaterThan(4);
    expect(found.adverse).toEqual({ all: 7, given: 7, leftOut: 0 });
    expect(draftCheckSchema.parse(found)).toEqual(found);
  });

  it('still has faults while placeholders are left', () => {
    const found = checkDraft(madeDraft(), madeLetter(), { regimes });
    expect(found.placeholders).toBe(2);
    expect(kindsOf(found).filter((kind) => kind === 'placeholder')).toHaveLength(2);
    expect(found.values.backed).toBe(found.values.all);
  });
});

describe('an omission', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('of finding %i is a fault', (gone) => {
    const found = check(whole().filter((_, at) => at !== gone));
    expect(kindsOf(found)).toEqual(['omission']);
    expect(found.adverse).toEqual({ all: 7, given: 6, leftOut: 0 });
  });

  it('is none when an officer leaves it out by name and with a reason', () => {
    const [one] = findDraftOmissions(draftOf(whole().slice(1)), letter);
    const reasoned = { ...one!, reason: 'Reported to cabinet in May.', by: 'Ama Okoro' };
    const found = check(whole().slice(1), { leftOut: [reasoned] });
    expect(found.ok).toBe(true);
    expect(found.adverse.leftOut).toBe(1);
    expect(found.faults).toMatchObject([{ kind: 'omission', weight: 'note', by: 'Ama Okoro' }]);
    expect(kindsOf(check(whole().slice(1), { leftOut: [{ ...reasoned, by: ' ' }] }))).toEqual(['omission']);
  });

  it('is one when a paragraph cites a finding and says nothing of it', () => {
    expect(kindsOf(check(changed('Other matters were raised.', 1)))).toContain('omission');
  });

  it('is one when only a placeholder cites it, or a small part of it is cited', () => {
    const placeholder = { key: 'x', kind: 'text' as const, what: homes, for: 'author', why: 'open' };
    const hidden = changed(`[${homes} – for author: open]`, 1, { origin: 'placeholder', placeholder });
    expect(kindsOf(check(hidden))).toContain('omission');
    const part = whole().map((one, at) =>
      at === 1 ? said(letter, homes, ['care leavers over 18'], { id: 'said-2' }) : one,
    );
    expect(kindsOf(check(part))).toContain('omission');
  });
});

describe('a lie in a draft is caught', () => {
  it.each([
    ['softened', 'Challenges in the recording of visits to children.', 0, 'softening'],
    ['a strong word dropped', 'Failures in the recording of visits to children.', 0, 'softening'],
    ['an age changed', 'The homes that are found for care leavers over 16.', 1, 'value'],
    ['a grade swapped', 'The experiences and progress of care leavers | Good', 6, 'value'],
    ['a grade raised', 'The experiences and progress of children in care | Outstanding', 5, 'value'],
    ['a must made weaker', 'The council could tell Ofsted by 30 June 2026 what it will do.', 7, 'softening'],
    ['a date moved', 'The council must tell Ofsted by 30 July 2026 what it will do.', 7, 'value'],
    ['a body changed', 'The council must tell CQC by 30 June 2026 what it will do.', 7, 'value'],
    ['a quotation altered', '“Minor failures in the recording of visits to children.”', 0, 'quotation'],
  ])('%s', (_, text, at, kind) => {
    expect(kindsOf(check(changed(text, at)))).toContain(kind);
  });

  it('a citation moved to other words', () => {
    const [first, ...rest] = whole();
    const [citation] = first!.citations;
    const moved = { ...citation!, startChar: citation!.startChar + 3, endChar: citation!.endChar + 3 };
    expect(kindsOf(check([{ ...first!, citations: [moved] }, ...rest]))).toContain('quotation');
  });

  it('a context span that quotes what is not there', () => {
    const [first, ...rest] = whole();
    const [citation] = first!.citations;
    const context = [{ startChar: 0, endChar: 7, quote: 'Ofsted.', role: 'body' as const }];
    expect(kindsOf(check([{ ...first!, citations: [{ ...citation!, context }] }, ...rest]))).toContain(
      'quotation',
    );
  });

  it('a sentence changed since it was checked: a fault, or a note where a person is named', () => {
    const edited = { by: 'Ama Okoro', at: '2026-06-01T09:00:00Z' };
    const slip = (more: Partial<DraftParagraph>) =>
      whole().map((one, at) => (at === 2 ? { ...one, text: `${plans} This is weekly.`, ...more } : one));
    expect(kindsOf(check(slip({})))).toEqual(['changed']);
    expect(check(slip({ edited })).faults).toMatchObject([
      { kind: 'changed', weight: 'note', by: 'Ama Okoro' },
    ]);
  });

  it('a standing duty that the regime does not know', () => {
    const duty = { key: 'publish', text: 'Publish within two years', source: 'An Act' };
    expect(kindsOf(check(whole(), { standingDuties: [duty] }))).toEqual(['value']);
  });
});

describe('dates', () => {
  const timetable = { clearDays: 'working' as const, clearance: [] };
  const body = { kind: 'cabinet', executive: true };
  const given = { body: 'Cabinet', meetingDate: '2003-09-22', today: '2003-09-01', by: 'Ama Okoro' };
  const source = madeLetter();
  const dates = draftDates({ letter: source, given, body, timetable });
  const dated = (change: Partial<Draft>, on = source) =>
    checkDraft({ ...madeDraft(), given, dates, ...change }, on, {
      regimes,
      dates: { body, timetable },
    }).faults.filter(({ kind, weight }) => kind === 'date' && weight === 'fault');

  it('hold when counting again gives them', () => {
    expect(dated({})).toEqual([]);
  });

  it('are faults when one is moved, misspoken, or taken out', () => {
    const moved = dates.map((one) =>
      one.key === 'publish-by' ? { ...one, date: '2003-09-15', spoken: 'Monday 15 September 2003' } : one,
    );
    const misspoken = dates.map((one) =>
      one.key === 'publish-by' ? { ...one, spoken: 'Thursday 12 September 2003' } : one,
    );
    expect(dated({ dates: moved })).not.toEqual([]);
    expect(dated({ dates: misspoken })).not.toEqual([]);
    expect(dated({ dates: dates.filter(({ key }) => key !== 'deadline') })).not.toEqual([]);
  });

  it('of one letter that differ are a fault until it is said when it came', () => {
    const [first] = source.extraction.report.letterDates;
    const letterDates = [first!, { ...first!, date: '2003-08-29', printed: '29 August 2003' }];
    const report = { ...source.extraction.report, letterDates };
    const two = { ...source, extraction: { ...source.extraction, report } };
    expect(
      dated({ dates: [] }, two)
        .map(({ why }) => why)
        .join(),
    ).toMatch(/bears 2 dates/u);
    expect(
      dated({ dates: [], given: { ...given, received: '2003-09-01' } }, two)
        .map(({ why }) => why)
        .join(),
    ).not.toMatch(/bears 2 dates/u);
  });
});
