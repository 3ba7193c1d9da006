import { describe, expect, it } from 'vitest';
import type { ClauseOutcome } from '../../src/answer/answer-clause.ts';
import type { Chosen } from '../../src/answer/chosen.ts';
import { citeSpan } from '../../src/answer/cite-evidence.ts';
import { joinClauses } from '../../src/answer/join-clauses.ts';
import { spanOf } from '../support/made-evidence.ts';
import { madeVersion } from '../support/made-version.ts';

const report = madeVersion(`# Fenwick County Council: care of adults

The clinic opened in May with nine beds.

The clinic was painted blue.

The depot was sold.
`);
const chosen = (words: string): Chosen => ({
  citation: citeSpan(report, spanOf(report, words)),
  voice: 'council-own',
  score: 0.8,
});
const clinic = chosen('The clinic opened in May with nine beds.');
const paint = chosen('The clinic was painted blue.');
const depot = chosen('The depot was sold.');
const outcome = (more: Partial<ClauseOutcome>): ClauseOutcome => ({
  chosen: [],
  missing: [],
  choices: [],
  ranked: [],
  covered: 0.8,
  places: 1,
  ...more,
});
const keyOf = ({ citation }: Chosen) => `${citation.versionId}:${citation.startChar}`;

describe('joinClauses', () => {
  it('lets words that are chosen for two clauses answer both alone', () => {
    const joined = joinClauses([outcome({ chosen: [clinic, paint] }), outcome({ chosen: [clinic] })]);
    expect(joined.map((one) => one.chosen)).toEqual([[clinic], [clinic]]);
  });

  it('lets what is chosen for one clause answer another of which it is the best found', () => {
    const lacking = outcome({ missing: ['when it opened'], reason: 'Not said.', best: keyOf(clinic) });
    const [first, second] = joinClauses([lacking, outcome({ chosen: [clinic, depot] })]);
    expect(first).toMatchObject({ chosen: [clinic], missing: [] });
    expect(first!.reason).toBeUndefined();
    expect(second!.chosen).toEqual([clinic]);
  });

  it('leaves clauses as they are that share nothing, or look in several places', () => {
    const apart = [outcome({ chosen: [clinic] }), outcome({ chosen: [depot], missing: ['a price'] })];
    expect(joinClauses(apart)).toEqual(apart);
    const wide = [outcome({ chosen: [clinic, depot], places: 2 }), outcome({ chosen: [clinic] })];
    expect(joinClauses(wide)[0]).toEqual(wide[0]);
  });
});
