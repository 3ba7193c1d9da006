import { describe, expect, it } from 'vitest';
import { claimWords } from '../../../src/claims/claim-words.ts';
import { readEvidence } from '../../../src/claims/read-evidence.ts';
import { statementOf } from '../../../src/claims/statement.ts';
import { thingRules } from '../../../src/claims/things/thing-rules.ts';
import { loadRegimes } from '../../../src/regimes/load-regimes.ts';

const words = claimWords(loadRegimes());
const faults = (quote: string, claim: string, ...context: string[]) =>
  thingRules.flatMap((rule) => rule(statementOf(claim), readEvidence(quote, context), words));

describe('a team, plan or post of which the cited words know others only', () => {
  it.each([
    ['The lantern team works with fathers.', 'The meadow team works with fathers.', 'meadow team'],
    ['The head of procurement left.', 'The head of stationery left.', 'head of stationery'],
    ['Its review of tolls was late.', 'Its review of grazing was late.', 'review of grazing'],
  ])('%s ≠ %s', (quote, claim, value) => {
    expect(faults(quote, claim)).toEqual([expect.objectContaining({ kind: 'name', value })]);
  });

  it.each([
    ['The team works with fathers.', 'The lantern team works with fathers.'],
    ['The lantern team works with fathers.', 'The team works well with fathers.'],
    ['The lantern team works with fathers.', 'The new team works with fathers.'],
    ['A team for repairs was formed.', 'A repairs team was formed.'],
  ])('%s = %s', (quote, claim) => {
    expect(faults(quote, claim)).toEqual([]);
  });
});

describe('what is scored', () => {
  const quote = 'Thornhill scored 3 for looking after its roads and 2 for listening.';

  it('is a fault where nothing of it stands in the cited words', () => {
    expect(faults(quote, 'It scored 3 for hosting visitors warmly.')).toEqual([
      expect.objectContaining({ kind: 'name', value: 'hosting visitors warmly' }),
    ]);
  });

  it('may be put otherwise', () => {
    expect(faults(quote, 'It was given 3 for keeping its roads up.')).toEqual([]);
  });
});

describe('the council for another body', () => {
  const quote = 'The fire authority trains its crews well.';

  it('is a fault where the cited words say it of that body', () => {
    expect(faults(quote, 'The council trains its crews well.')).toHaveLength(1);
  });

  it('is none where they speak of the council too', () => {
    expect(faults(`${quote} The council pays.`, 'The council trains its crews well.')).toEqual([]);
  });
});

describe('two things that change places', () => {
  it.each([
    ['The police replied at once; probation did not.', 'Probation replied at once but the police did not.'],
    ['Grants reached 310 in Fenwick and 95 in Ashmere.', 'Grants reached 95 in Fenwick and 310 in Ashmere.'],
    ['Burglary fell by 12%, while robbery rose by 8%.', 'Robbery fell by 12%, but burglary rose by 8%.'],
    [
      'It plans to open a hub in Eastgate, and has already opened one at Millbrook.',
      'A hub has opened in Eastgate, and it plans another at Millbrook.',
    ],
    [
      'Home care is plentiful, but nursing care is scarce.',
      'Nursing care is plentiful, but home care is scarce.',
    ],
  ])('%s ≠ %s', (quote, claim) => {
    expect(faults(quote, claim)).toEqual([expect.objectContaining({ kind: 'name' })]);
  });

  it.each([
    [
      'The police replied at once; probation did not.',
      'Probation did not reply at once, though the police did.',
    ],
    ['Grants reached 310 in Fenwick and 95 in Ashmere.', 'In Ashmere 95 had grants, and in Fenwick 310 did.'],
    ['Burglary fell by 12%, while robbery rose by 8%.', 'Robbery was up 8% and burglary down 12%.'],
    [
      'It plans to open a hub in Eastgate, and has already opened one at Millbrook.',
      'Millbrook already has a hub, and Eastgate is to get one.',
    ],
  ])('%s = %s', (quote, claim) => {
    expect(faults(quote, claim)).toEqual([]);
  });
});
