import { type FoundCouncil, findCouncils } from '../../regimes/find-councils.ts';
import type { ClaimWords } from '../claim-words.ts';
import { perStatement } from '../per-statement.ts';
import type { Statement } from '../statement.ts';

/** Councils named in a statement, listed ones and others. */
export const councilsIn: (statement: Statement, words: ClaimWords) => FoundCouncil[] = perStatement(
  ({ text }, { regimes }) => findCouncils(text, regimes.councils),
);
