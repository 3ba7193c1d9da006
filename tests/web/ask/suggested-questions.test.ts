import { expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/domain/ledger-entry.ts';
import { suggestedQuestions } from '../../../src/web/ask/suggested-questions.ts';
import { carersLetter, selfAssessment } from '../../support/web-library.ts';

const names = { inspectorates: { cqc: 'CQC' }, regimes: {} };

function graded(council: string, period: string, judged: Record<string, unknown>): LedgerEntry {
  const finding = { kind: 'judgement', grade: 'good', areaKey: 'any', printed: 'Good', ...judged };
  return { report: { council, period }, finding } as unknown as LedgerEntry;
}

const whole = { area: 'Overall rating', overall: true };

it('ask how a council was rated overall, for the grade of one area elsewhere, and what must improve', () => {
  const judgements = [
    graded('Ashmere City Council', '2009/10', whole),
    graded('Ashmere City Council', '2025', whole),
    graded('Ashmere City Council', '2025', { area: 'Safeguarding' }),
    graded('Fenwick County Council', '2024', { area: '2. Improved quality of life' }),
  ];
  expect(suggestedQuestions(judgements, [carersLetter], names)).toEqual([
    'How was Ashmere City Council rated overall in 2025?',
    'What grade did Fenwick County Council get for improved quality of life in 2024?',
    'What did CQC say needs to improve at Wexcombe Borough Council in 2008/09?',
  ]);
});

it('keep to grades that a report gives now, under a short name that can be said', () => {
  const judgements = [
    graded('A', '2024', { ...whole, earlier: true }),
    graded('B', '2024', { ...whole, grade: undefined }),
    graded('C', '2024', { ...whole, areaKey: undefined }),
    graded('D', '2024', { area: 'Serving people well?', overall: true }),
    graded('E', '2024', { area: `Overall ${'and so on '.repeat(6)}`, overall: true }),
    graded('F', '', whole),
  ];
  const withoutPeriod = { ...judgements[5]!, report: { council: 'F' } } as LedgerEntry;
  expect(suggestedQuestions([...judgements.slice(0, 5), withoutPeriod], [], names)).toEqual([]);
});

it('keep the capitals of what is a name or an abbreviation', () => {
  const judgements = [graded('A', '2024', whole), graded('B', '2023', { area: 'SEND partnership' })];
  expect(suggestedQuestions(judgements, [], names)[1]).toBe(
    'What grade did B get for SEND partnership in 2023?',
  );
});

it('are four at most, and none where nothing is held', () => {
  const councils = ['A', 'B', 'C', 'D'].map((council) => ({
    ...carersLetter,
    profile: { ...carersLetter.profile, council },
  }));
  const judgements = [graded('A', '2024', whole), graded('B', '2024', { area: 'Safeguarding' })];
  expect(suggestedQuestions(judgements, councils, names)).toHaveLength(4);
  expect(suggestedQuestions([], [selfAssessment], names)).toEqual([]);
});
