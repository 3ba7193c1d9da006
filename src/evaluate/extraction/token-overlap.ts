import { tokensOf } from './tokens-of.ts';

/** F1 of two texts' tokens as multisets, 0 to 1; two empty texts are alike. */
export function tokenF1(one: string, other: string): number {
  const [a, b] = [tokensOf(one), tokensOf(other)];
  if (a.length + b.length === 0) return 1;
  return (2 * shared(a, b)) / (a.length + b.length);
}

/** Share of `part`'s tokens (as a multiset) that `whole` holds; 0 when `part` has none. */
export function tokensHeld(part: string, whole: string): number {
  const tokens = tokensOf(part);
  return tokens.length === 0 ? 0 : shared(tokens, tokensOf(whole)) / tokens.length;
}

function shared(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const token of b) counts.set(token, (counts.get(token) ?? 0) + 1);
  return a.filter((token) => {
    const left = counts.get(token) ?? 0;
    counts.set(token, left - 1);
    return left > 0;
  }).length;
}
