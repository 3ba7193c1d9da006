import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/answer/check-claim.ts';
import { checkDerived } from '../../src/answer/check-derived.ts';
import { countByValue } from '../../src/answer/count-by-value.ts';
import { toChosen } from '../../src/answer/to-chosen.ts';
import { understandQuestion } from '../../src/retrieve/understand-question.ts';
import { evidenceOf } from '../support/made-evidence.ts';
import { madeTarget } from '../support/made-summary.ts';
import { madeVersion, regimes } from '../support/made-version.ts';

const chosenOf = (values: readonly string[]) => {
  const rows = values.map((value, at) => `| Outcome number ${at + 1} of all that there are | ${value} |`);
  const report = madeVersion(`# Grades\n\n| Outcome | Grade |\n| --- | --- |\n${rows.join('\n')}\n`);
  const asked = understandQuestion('How many outcomes are in each grade?', []);
  return values.map((value, at) => {
    const words = `Outcome number ${at + 1} of all that there are | ${value}`;
    return toChosen(evidenceOf(report, words), asked, madeTarget(), regimes);
  });
};

describe('countByValue', () => {
  it('counts the rows cited by their last cell, the commonest value first', () => {
    const claim = countByValue(chosenOf(['Good', 'Fair', 'Good', 'Good']))!;
    expect(claim.text).toBe('Counted over the rows cited: “Good” 3, “Fair” 1');
    expect(claim).toMatchObject({ origin: 'derived', rule: 'count-by-value' });
    expect(claim.citations).toHaveLength(4);
    expect(checkClaim(claim)).toEqual([]);
  });

  it('counts nothing where a count would say nothing: two rows, one value, or each its own', () => {
    expect(countByValue(chosenOf(['Good', 'Fair']))).toBeUndefined();
    expect(countByValue(chosenOf(['Good', 'Good', 'Good']))).toBeUndefined();
    expect(countByValue(chosenOf(['Good', 'Fair', 'Poor']))).toBeUndefined();
  });

  it('does not count sentences beside rows', () => {
    const chosen = chosenOf(['Good', 'Fair', 'Good']);
    const { row: _, ...sentence } = chosen[0]!;
    expect(countByValue([...chosen, sentence])).toBeUndefined();
    expect(countByValue([])).toBeUndefined();
  });
});

describe('checkDerived', () => {
  const claim = countByValue(chosenOf(['Good', 'Fair', 'Good']))!;

  it('works each number out again from the rows cited', () => {
    const faults = checkDerived({ ...claim, text: claim.text.replace('“Good” 2', '“Good” 3') });
    expect(faults.map(({ value, why }) => [value.text, why])).toEqual([
      ['3', '2 of the cited rows end in “Good”'],
    ]);
  });

  it('finds fault where a row is no longer cited', () => {
    expect(checkDerived({ ...claim, citations: claim.citations.slice(1) })).toHaveLength(1);
  });

  it('finds fault with a value that no row cited ends in', () => {
    expect(checkDerived({ ...claim, text: 'Counted over the rows cited: “Poor” 1' })).toHaveLength(1);
  });

  it('lets no rule derive anything that it does not know', () => {
    expect(checkDerived({ ...claim, rule: 'by-guess' })).toHaveLength(1);
    const { rule: _, ...without } = claim;
    expect(checkDerived(without)).toHaveLength(1);
  });
});
