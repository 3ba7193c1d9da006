import type { Counterpart } from './aligned-clauses.ts';
import type { Meaning, Token } from './meaning.ts';

/** True when two comparisons name the same two things the other way round: "A is higher than B", "B is lower than A". */
export function isTurnedRound(token: Token, claim: Meaning, { token: other, unit }: Counterpart): boolean {
  const own = sidesOf(claim, token);
  const theirs = sidesOf(unit.meaning, other);
  if (own === undefined || theirs === undefined) return false;
  const straight = common(own[0], theirs[0]) + common(own[1], theirs[1]);
  const across = common(own[0], theirs[1]) + common(own[1], theirs[0]);
  return across > straight && common(own[0], theirs[1]) > 0 && common(own[1], theirs[0]) > 0;
}

/** What stands before and behind "than", or before and behind a word that compares by itself ("above"). */
function sidesOf({ tokens }: Meaning, token: Token): [Set<string>, Set<string>] | undefined {
  const from = tokens.findIndex((one) => one.at >= token.at && /(?:^| )than$/u.test(one.text));
  const alone = /^(?:above|below|exceed\w*|behind|ahead of|beneath)$/u.test(token.text);
  const at = alone ? token.at : from;
  if (at < 0 || at - token.at > 8) return undefined;
  const near = tokens.filter((one) => one.clause === token.clause || one.clause === tokens[at]!.clause);
  const before = ids(near.filter((one) => one.at < at && one !== token));
  const after = ids(near.filter((one) => one.at > at));
  return [
    new Set([...before].filter((id) => !after.has(id))),
    new Set([...after].filter((id) => !before.has(id))),
  ];
}

function ids(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.flatMap((one) => [...one.ids.keys()].filter((id) => id[0] === 'w')));
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((id) => other.has(id)).length;
}
