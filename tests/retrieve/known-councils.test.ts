import { describe, expect, it } from 'vitest';
import { findCouncils } from '../../src/regimes/find-councils.ts';
import { knownCouncils } from '../../src/retrieve/known-councils.ts';
import { madeSummary } from '../support/made-summary.ts';
import { regimes } from '../support/made-version.ts';

const held = (...councils: string[]) =>
  councils.map((council, at) => madeSummary(`report-${at}`, { council }));

describe('knownCouncils', () => {
  it('puts a council of the reports held before all that are only listed', () => {
    const known = knownCouncils(held('Zelby Town Council'), regimes);
    expect(known[0]!.name).toBe('Zelby Town Council');
    expect(known).toHaveLength(regimes.councils.length + 1);
  });

  it('takes a short name that two councils share for the one that is held', () => {
    const ask = (known: ReturnType<typeof knownCouncils>) =>
      findCouncils('What did CQC say of Richmond?', known, { asked: true }).map(({ name }) => name);
    expect(ask(regimes.councils)).toEqual(['London Borough of Richmond upon Thames']);
    expect(ask(knownCouncils(held('Richmond Dale County Council'), regimes))).toEqual([
      'London Borough of Richmond upon Thames',
    ]);
    expect(ask(knownCouncils(held('Richmond County Council'), regimes))).toEqual(['Richmond County Council']);
  });

  it('names a listed council once, though several reports are of it', () => {
    const known = knownCouncils(held('Leeds City Council', 'Leeds City Council'), regimes);
    expect(known.filter(({ name }) => name === 'Leeds City Council')).toHaveLength(1);
    expect(known[0]!.name).toBe('Leeds City Council');
  });

  it('gives the same array for the same councils, whatever their order, and another for others', () => {
    const first = knownCouncils(held('Fenwick County Council', 'Zelby Town Council'), regimes);
    expect(knownCouncils(held('Zelby Town Council', 'Fenwick County Council'), regimes)).toBe(first);
    expect(knownCouncils(held('Fenwick County Council'), regimes)).not.toBe(first);
  });

  it('is the list itself where no report names a council', () => {
    expect(knownCouncils([madeSummary('nobody')], regimes).map(({ name }) => name)).toEqual(
      regimes.councils.map(({ name }) => name),
    );
  });
});
