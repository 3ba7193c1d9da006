import { describe, expect, it } from 'vitest';
import { readByRules } from '../../src/answer/read-by-rules.ts';
import { madeVersion, regimes } from '../support/made-version.ts';

const reports = [
  madeVersion('# Ashmere City Council: assessment 2025\n\nWords.', { council: 'Ashmere City Council' }),
];
const setting = { reports, regimes };
const asked = (...questions: string[]) => questions.map((question) => ({ question }));
const read = (question: string, ...earlier: string[]) => readByRules(question, asked(...earlier), setting);
const first = 'How was Ashmere City Council rated overall in 2025?';
const inYear = (year: string) => `How was Ashmere City Council rated overall in ${year}?`;
const carers = 'How many carers had an assessment in 2008/09?';

describe('a year named by another', () => {
  it.each([
    ['and the year before?', '2024'],
    ['And the year before that?', '2024'],
    ['and in the year before that?', '2024'],
    ['and before that?', '2024'],
    ['What about before then?', '2024'],
    ['last year?', '2024'],
    ['And last year?', '2024'],
    ['What about last year’s?', '2024'],
    ['the previous year', '2024'],
    ['How about the previous year?', '2024'],
    ['and in the preceding year?', '2024'],
    ['ok, and the prior year?', '2024'],
    ['And a year earlier?', '2024'],
    ['One year before?', '2024'],
    ['and two years earlier?', '2023'],
    ['And 3 years before that?', '2022'],
    ['and the year before last?', '2023'],
    ['And the two years before?', '2023 and 2024'],
    ['and the year after?', '2026'],
    ['And the following year?', '2026'],
    ['what about next year?', '2026'],
    ['And the next year?', '2026'],
    ['and a year later?', '2026'],
    ['And after that?', '2026'],
    ['and five years later?', '2030'],
  ])('is worked out from the one held: “%s” is of %s', (question, year) => {
    expect(read(question, first).readAs?.replace('in the 2', 'in 2')).toBe(inYear(year));
  });

  it.each([
    ['and the year before?', '2007/08'],
    ['And last year?', '2007/08'],
    ['and the year after?', '2009/10'],
    ['two years earlier?', '2006/07'],
    ['And ten years before that?', '1998/99'],
    ['and ninety years before?', undefined],
  ])('is a council year after a council year: “%s” is of %s', (question, year) => {
    const { readAs } = read(question, carers);
    if (year !== undefined) expect(readAs).toBe(`How many carers had an assessment in ${year}?`);
  });

  it('goes on from year to year', () => {
    expect(read('and the year before?', first, 'and the year before?').readAs).toBe(inYear('2023'));
    expect(read('and before that?', first, 'And last year?', 'and before that?').readAs).toBe(inYear('2022'));
    expect(read('and the year after?', first, 'and two years earlier?').readAs).toBe(inYear('2024'));
    expect(read('And the following year?', carers, 'and the year before?').readAs).toBe(carers);
  });

  it('goes with another subject, another council, or what only points back', () => {
    expect(read('What about carers the year before?', first).readAs).toBe(
      'What is said about carers in 2024, in Ashmere City Council?',
    );
    expect(read('How was it rated the previous year?', first).readAs).toBe(
      'How was it rated in 2024 (rated overall), in Ashmere City Council?',
    );
    expect(read('What did the previous year’s letter say about carers?', first).readAs).toBe(
      'What did the 2024 letter say about carers, in Ashmere City Council?',
    );
    expect(read('And in Marlbridge City Council the year before?', first).readAs).toBe(
      'How was Marlbridge City Council rated overall in 2024?',
    );
    expect(read('How was Marlbridge City Council rated the year before?', first).readAs).toBe(
      'How was Marlbridge City Council rated in 2024?',
    );
    expect(read('How does that compare with the year before?', first).readAs).toBe(
      'How does that compare with 2024, in 2025 (rated overall), in Ashmere City Council?',
    );
  });

  it('counts from a year that was chosen beside the question', () => {
    const after = readByRules('and the year before?', asked('How was Ashmere City Council rated overall?'), {
      ...setting,
      period: '2008/09',
    });
    expect(after.readAs).toBe('How was Ashmere City Council rated overall, in 2007/08?');
  });

  it('cannot be worked out where none was named, or several', () => {
    for (const before of ['How was Ashmere City Council rated?', 'Did Ashmere improve from 2009 to 2010?'])
      for (const question of [
        'and the year before?',
        'And last year?',
        'How many carers were there a year later?',
      ])
        expect(read(question, before), `${before} ${question}`).toMatchObject({ periods: [] });
    expect(
      read('and in 2025?', 'How was Ashmere City Council rated in 2009?', 'and the year before?').readAs,
    ).toBe('How was Ashmere City Council rated in 2025?');
    expect(read('and in 2025?', 'How was Ashmere City Council rated?', 'and the year before?').readAs).toBe(
      'How was Ashmere City Council rated, in 2025?',
    );
  });

  it('is asked again of one report where more than one fitted', () => {
    const turns = [{ question: first }, { question: 'and the year before?', status: 'needs_scope' as const }];
    expect(readByRules('and the year before?', turns, setting).readAs).toBe(inYear('2024'));
  });

  it('is left to the words of a question that speak of something else', () => {
    for (const question of [
      'What happened in the year before the inspection visit began?',
      'What does the council plan to build for residents next year?',
      'How did spending on equipment stores change compared with the previous year?',
      'How many homes closed in the last year of the plan?',
      'Did night staff training improve in 2010 from the year before?',
    ])
      expect(read(question, first).readAs ?? question).toContain(question.slice(0, -1));
  });

  it('counts “last year” from today where we have a home council and no year was named', () => {
    const after = readByRules('And last year?', asked('How was Ashmere City Council rated overall?'), {
      ...setting,
      homeCouncil: 'Ashmere City Council',
    });
    expect(after.readAs).toBe('How was Ashmere City Council rated overall, in last year?');
  });
});
