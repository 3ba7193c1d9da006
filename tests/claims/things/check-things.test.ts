import { describe, expect, it } from 'vitest';
import { claimWords } from '../../../src/claims/claim-words.ts';
import { readEvidence } from '../../../src/claims/read-evidence.ts';
import { statementOf } from '../../../src/claims/statement.ts';
import { checkThings } from '../../../src/claims/things/check-things.ts';
import { loadRegimes } from '../../../src/regimes/load-regimes.ts';

const words = claimWords(loadRegimes());
const faults = (quote: string, claim: string, ...context: string[]) =>
  checkThings(statementOf(claim), readEvidence(quote, context), words);

describe('a thing that the cited words do not speak of', () => {
  it.each([
    ['District nurses see people within a day.', 'Midwives see people within a day.', 'Midwives'],
    [
      'The fostering service has too few carers.',
      'The adoption service has too few carers.',
      'adoption service',
    ],
    ['Libraries opened for longer.', 'Leisure centres opened for longer.', 'Leisure centres'],
    ['Pathway plans are seldom up to date.', 'Chronologies are seldom up to date.', 'Chronologies'],
    ['People with dementia wait longest.', 'Autistic people wait longest.', 'Autistic'],
    ['Vehicle crime fell by a tenth.', 'Burglary fell by a tenth.', 'Burglary'],
    ['Pupils do well at key stage 2.', 'Pupils do well at key stage 4.', 'key stage 4'],
    ['Healthwatch was not asked.', 'The ombudsman was not asked.', 'ombudsman'],
    ['The IRO raises concerns early.', 'The LADO raises concerns early.', 'LADO'],
  ])('%s ≠ %s', (quote, claim, value) => {
    expect(faults(quote, claim, 'Ashmere Council')).toEqual([
      expect.objectContaining({ kind: 'name', value }),
    ]);
  });

  it('is one where a report is not what tells', () => {
    expect(faults('Waits fell after the peer review.', 'Waits fell after the focused visit.')).toHaveLength(
      1,
    );
  });

  it('is a fault where the claim is narrower', () => {
    expect(faults('Schools feel well supported.', 'Special schools feel well supported.')).toHaveLength(1);
    expect(faults('Recorded crime fell.', 'Recorded burglary fell.')).toHaveLength(1);
  });

  it('is one under a loose word only where something like it is left out', () => {
    const quote = 'Leaders work well with housing.';
    expect(faults(quote, 'Leaders work well with health.')).toHaveLength(1);
    expect(faults('Leaders work well with each other.', 'Leaders work well with health.')).toEqual([]);
  });
});

describe('a thing under other words', () => {
  it.each([
    ['Domiciliary care was plentiful.', 'There was plenty of home care.'],
    ['The DASS chairs it.', 'The director of adult social services chairs it.'],
    ['Speech and language therapy is hard to get.', 'Therapy is hard to get.'],
    ['Health visitors see most babies.', 'Health professionals see most babies.'],
    ['Special schools are full.', 'Some schools are full.'],
    ['Children wait long for SALT.', 'Speech and language therapy takes long to come.'],
    ['The safeguarding board, which adults chair, meets.', 'The safeguarding partnership meets.'],
    ['There is no plan for autism.', 'There is no autism strategy.'],
    ['Waits fell.', 'The annual review found that waits fell.'],
    ['Waits fell.', 'In its self-assessment, the council says that waits fell.'],
    ['Interviews after children return home are late.', 'Return home interviews are late.'],
  ])('%s = %s', (quote, claim) => {
    expect(faults(quote, claim, 'Fenwick Council')).toEqual([]);
  });

  it('may stand in what the citation leans on', () => {
    expect(faults('It is strong.', 'Fostering is strong.', 'The fostering service')).toEqual([]);
  });
});
