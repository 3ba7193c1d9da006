import type { Meaning, Token } from './meaning.ts';
import { adverseIn } from './sides.ts';

/** True when a clause says no in words of its own, which the other clause does not hold. */
export function saysNoOtherwise(
  meaning: Meaning,
  clause: number,
  other: Meaning,
  otherClause: number,
): boolean {
  const { from, to } = meaning.clauses[clause]!;
  if (
    meaning.statement.words.some(({ text }) => text === 'unless' || text === 'otherwise' || text === 'unlike')
  )
    return true;
  const { ids } = other.clauses[otherClause]!;
  return adverseIn(meaning, from, to).some(
    (token) =>
      !isTurnedHere(meaning, token) &&
      !other.tokens.some(({ text }) => text === token.text) &&
      ![...token.ids.keys()].some((id) => id[0] !== 'p' && ids.has(id)),
  );
}

/** "Do not lack", "without exception": wrong by the word, not by what is said. */
function isTurnedHere({ statement: { words } }: Meaning, { at, text }: Token): boolean {
  if (text === 'without') return words[at + 1]?.text === 'exception';
  return /^(?:not|never)$/u.test(words[at - 1]?.text ?? '');
}
