import type { Quantity } from './quantities-in.ts';
import { saidOfSame } from './said-of-same.ts';

/** What two amounts are said of has in common. */
export function quantityLikeness(one: Quantity, other: Quantity): number {
  const { from, to } = one.meaning.clauses[one.clause]!;
  const clause = other.meaning.clauses[other.clause]!;
  let score = 0;
  for (let at = from; at < to; at++) {
    const token = one.meaning.tokens[at]!;
    if (token.frame || at === one.at) continue;
    const near = Math.abs(at - one.at) <= 3 ? 1.5 : 1;
    for (const id of token.ids.keys())
      if (clause.ids.has(id)) {
        score += nearIds(other).has(id) && near > 1 ? 2 : 1;
        break;
      }
  }
  return score + (saidOfSame(one, other) ? headWeight : 0);
}

const headWeight = 3;

const near = new WeakMap<Quantity, Set<string>>();

function nearIds(one: Quantity): Set<string> {
  const known =
    near.get(one) ??
    new Set(
      one.meaning.tokens.slice(Math.max(0, one.at - 2), one.at + 4).flatMap((token) => [...token.ids.keys()]),
    );
  near.set(one, known);
  return known;
}
