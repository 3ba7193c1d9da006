import { describe, expect, it } from 'vitest';
import { scoreLedgerAnswer } from '../../../src/evaluate/ledger/score-ledger-answer.ts';
import { answerWith, citation } from '../make-answer.ts';

const entry = {
  id: 'L1',
  question: 'Which quartile?',
  kind: 'lookup',
  facts: ['Bottom', ['2011/12', '2011-12']],
  files: ['a.txt'],
};

describe('scoreLedgerAnswer', () => {
  it('is right where every fact is shown and every report cited', () => {
    expect(
      scoreLedgerAnswer(entry, answerWith('answered', [citation(0, 9, 'bottom in 2011-12')])),
    ).toMatchObject({ right: true, faults: [] });
  });

  it('names the fact that is not shown, the report that is not cited, the status that is not allowed', () => {
    const score = scoreLedgerAnswer(entry, answerWith('answered', [citation(0, 9, 'Top', 'b.txt')]));
    expect(score.faults).toEqual([
      'does not show Bottom',
      'does not show 2011/12 or 2011-12',
      'cites nothing of a.txt',
    ]);
    expect(scoreLedgerAnswer(entry, answerWith('declined')).faults).toEqual(['status declined']);
    expect(scoreLedgerAnswer({ ...entry, allowedStatuses: ['declined'] }, answerWith('declined')).right).toBe(
      true,
    );
  });

  it('is wrong where something forbidden is shown, right facts or not', () => {
    const answer = answerWith('answered', [citation(0, 9, 'Bottom in 2011/12, ranked first')]);
    expect(scoreLedgerAnswer({ ...entry, forbidden: ['RANKED first'] }, answer)).toMatchObject({
      right: false,
      forbidden: ['RANKED first'],
    });
  });

  it('asks for the direction, takes other forms of a fact, and names what would mislead', () => {
    const answer = answerWith('answered', [citation(0, 9, 'Six, which is better')]);
    const asked = {
      id: 'L2',
      question: 'Q?',
      kind: 'count',
      facts: ['6'],
      factsAlternatives: { '6': ['six'] },
    };
    expect(scoreLedgerAnswer({ ...asked, direction: 'better' }, answer).right).toBe(true);
    expect(scoreLedgerAnswer({ ...asked, direction: 'worse' }, answer).faults).toEqual([
      'does not say that it is worse',
    ]);
    expect(
      scoreLedgerAnswer({ ...asked, allowedStatuses: ['declined'], critical: true }, answer).critical,
    ).toBe(true);
  });
});
