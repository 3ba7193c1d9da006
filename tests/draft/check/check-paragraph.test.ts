import { describe, expect, it } from 'vitest';
import type { DraftParagraph } from '../../../src/domain/draft.ts';
import { checkParagraph } from '../../../src/draft/check/check-paragraph.ts';
import { draftOf, inspectionLetter, said } from '../../support/draft-said.ts';
import { madeDraft, madeLetter } from '../../support/made-draft.ts';
import { regimes } from '../../support/made-version.ts';

const letter = inspectionLetter();
const late =
  'In March 2026, 45% of reviews were late, and the share of late reviews rose from 30% in 2024/25 to 45%.';
const plans = 'Most care leavers do not have a pathway plan.';
const told = 'The council must tell Ofsted by 30 June 2026 what it will do.';
const homes =
  'It has spent £4.5 million on four new homes, and the Assistant Director, Maud Pell, leads the work with Thornhill Hospitals Trust.';
const school = 'No child waits for a school place without a plan.';
const leaders =
  'The impact of leaders on social work practice with children and families | Requires improvement';
const leavers = 'The experiences and progress of care leavers | Inadequate';
const inCare = 'The experiences and progress of children in care | Good';

const faultsOf = (text: string, quotes: readonly string[], more: Partial<DraftParagraph> = {}) => {
  const paragraph = said(letter, text, quotes, more);
  return checkParagraph(paragraph, draftOf([paragraph]), letter, regimes).map(({ value }) => value.text);
};

describe('a paragraph that says what its source says', () => {
  it.each([
    [`Inspectors said: “${late}”`, [late]],
    ['In March 2026, 45 per cent of reviews were late.', [late]],
    ['The share of late reviews rose from 30% in 2024-25 to 45%.', [late]],
    ['Ofsted must be told by 30 June 2026.', [told]],
    ['The council has spent £4.5m on 4 new homes.', [homes]],
    ['Maud Pell leads the work with Thornhill Hospitals Trust.', [homes]],
    ['It found that most care leavers did not have a pathway plan.', [plans]],
    ['The experiences and progress of care leavers were judged inadequate.', [leavers]],
    [
      'The experiences and progress of children in care: “Good”; the experiences and progress of care leavers: “Inadequate”.',
      [inCare, leavers],
    ],
    ['It was judged that no child waited for a school place without a plan.', [school]],
    [
      'Visits to children and the homes found for care leavers must be put right.',
      ['The homes that are found for care leavers over 18.'],
    ],
  ])('holds: %s', (text, quotes) => {
    expect(faultsOf(text, quotes)).toEqual([]);
  });
});

describe('a paragraph that says something else', () => {
  it.each([
    ['another share', 'In March 2026, 54% of reviews were late.', [late], '54%'],
    ['a number in place of a share', 'In March 2026, 45 reviews were late.', [late], '45'],
    ['another month', 'In May 2026, 45% of reviews were late.', [late], 'May 2026'],
    ['another year', 'In 2023/24 30% were late.', [late], '2023/24'],
    [
      'figures the other way round',
      'The share of late reviews went from 45% to 30%.',
      [late],
      'from 45% to 30%',
    ],
    ['another day', 'Ofsted must be told by 13 June 2026.', [told], '13 June 2026'],
    ['a date without its year, wrong', 'Ofsted must be told by 30 July.', [told], '30 July'],
    ['a wrong day of the week', 'Ofsted must be told by Monday 30 June 2026.', [told], 'Monday 30 June 2026'],
    ['another sum', 'The council has spent £4.5 billion on four new homes.', [homes], '£4.5 billion'],
    ['part of a number', 'It has spent £4 million.', [homes], '£4 million'],
    ['another number in words', 'There are five new homes.', [homes], 'five'],
    ['another name', 'Maud Pellew leads the work.', [homes], 'Maud Pellew'],
    ['another body', 'The work is led with Ashmere Hospitals Trust.', [homes], 'Ashmere Hospitals Trust'],
    [
      'an inspectorate that it does not name',
      'The Care Quality Commission must be told what it will do.',
      [told],
      'Care Quality Commission',
    ],
    [
      'a negation of its own',
      'Foster carers are not well supported.',
      ['Foster carers in Fenwick are well supported.'],
      'not',
    ],
    [
      'another grade in words',
      'The experiences and progress of care leavers were judged good.',
      [leavers],
      'good',
    ],
    [
      'grades that changed places',
      'The experiences and progress of children in care: “Inadequate”; the experiences and progress of care leavers: “Good”.',
      [inCare, leavers],
      'inadequate',
    ],
    [
      'a grade of the scale that the report does not use',
      'The impact of leaders on social work practice with children and families: outstanding.',
      [leaders],
      'outstanding',
    ],
    [
      'a quotation with a word changed',
      'It said: “Some care leavers do not have a pathway plan”.',
      [plans],
      'Some care leavers do not have a pathway plan',
    ],
    ['words of another place', 'Maud Pell leads the work.', [late], 'Maud Pell'],
    ['a figure with no citation', 'There are 12 new homes.', [], '12'],
  ])('is caught: %s', (_, text, quotes, fault) => {
    expect(faultsOf(text, quotes)).toContain(fault);
  });
});

describe('derived and given values', () => {
  const made = madeDraft();
  const source = madeLetter();
  const check = (text: string, more: Partial<DraftParagraph>, quotes: readonly string[] = []) => {
    const paragraph = said(source, text, quotes, more);
    return checkParagraph(paragraph, made, source, regimes).map(({ value }) => value.text);
  };
  const derived = (
    rule: 'count' | 'deadline' | 'publish-by' | 'section-reference' | 'none-found',
    text: string,
  ) => ({
    origin: 'derived' as const,
    rule,
    values: [{ text, origin: 'derived' as const, rule }],
  });

  it.each([
    ['The letter lists two areas for improvement.', derived('count', 'two')],
    ['It is to be published by Friday 12 September 2003.', derived('publish-by', 'Friday 12 September 2003')],
    ['That is by 26 October 2003.', derived('deadline', '26 October 2003')],
    ['The duty stands in section 4.', derived('section-reference', '4')],
    ['The letter makes no recommendations.', { origin: 'derived' as const, rule: 'none-found' as const }],
    [
      'Cabinet meets on 22 September 2003.',
      {
        values: [
          { text: 'Cabinet', origin: 'given' as const, given: 'body' as const },
          { text: '22 September 2003', origin: 'given' as const, given: 'meetingDate' as const },
        ],
      },
    ],
  ])('hold: %s', (text, more) => {
    expect(check(text, more)).toEqual([]);
  });

  it.each([
    ['a wrong count', 'The letter lists three areas for improvement.', derived('count', 'three'), 'three'],
    [
      'a date that its rule does not give',
      'It is to be published by Thursday 11 September 2003.',
      derived('publish-by', 'Thursday 11 September 2003'),
      'Thursday 11 September 2003',
    ],
    [
      'a date of another rule',
      'That is by Friday 12 September 2003.',
      derived('deadline', 'Friday 12 September 2003'),
      'Friday 12 September 2003',
    ],
    ['a section that is not there', 'The duty stands in section 9.', derived('section-reference', '9'), '9'],
    [
      'a denial of what the letter has',
      'The letter lists no strengths.',
      { origin: 'derived' as const, rule: 'none-found' as const },
      'no',
    ],
    [
      'a body that nobody gave',
      'Scrutiny meets then.',
      { values: [{ text: 'Scrutiny', origin: 'given' as const, given: 'body' as const }] },
      'Scrutiny',
    ],
    [
      'a number in fixed wording',
      'Members are asked to note the 3 points.',
      { origin: 'fixed' as const },
      '3',
    ],
    ['a grade in fixed wording', 'Services are good.', { origin: 'fixed' as const }, 'good'],
    [
      'a name in fixed wording',
      'Clearance was given by Dora Finch.',
      { origin: 'fixed' as const },
      'Dora Finch',
    ],
    [
      'a placeholder filled',
      'Equalities: No [Yes or No – for the equalities lead: the letter does not say]',
      {
        origin: 'placeholder' as const,
        cells: ['Equalities', 'No [Yes or No – for the equalities lead: the letter does not say]'],
        placeholder: {
          key: 'equalities',
          kind: 'choice' as const,
          what: 'Yes or No',
          for: 'equalities lead',
          why: 'the letter does not say',
        },
      },
      'No',
    ],
    ['a cell that is not in the text', 'Report to: Cabinet', { cells: ['Report to', 'Council'] }, 'Council'],
  ])('are caught: %s', (_, text, more, fault) => {
    expect(check(text, more)).toContain(fault);
  });

  it('every paragraph of a sound draft holds', () => {
    for (const { paragraphs } of made.sections)
      for (const paragraph of paragraphs)
        expect(checkParagraph(paragraph, made, source, regimes)).toEqual([]);
  });
});
