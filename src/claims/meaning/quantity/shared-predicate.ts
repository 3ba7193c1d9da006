import { headOf } from './head-of.ts';
import type { Quantity } from './quantities-in.ts';

/** How many of the words said of an amount's thing are said in the clause of another amount too. */
export function sharedPredicate(one: Quantity, other: Quantity): number {
  const head = headOf(one);
  const { from, to } = one.meaning.clauses[one.clause]!;
  const theirs = other.meaning.clauses[other.clause]!;
  const there = other.meaning.tokens.slice(theirs.from, theirs.to);
  return one.meaning.tokens
    .slice(from, to)
    .filter(
      (token) =>
        token !== head &&
        token.at !== one.at &&
        !token.light &&
        !token.frame &&
        there.some(({ ids }) => [...token.ids.keys()].some((id) => id[0] === 'w' && ids.has(id))),
    ).length;
}
