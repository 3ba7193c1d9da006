import type { Token } from '../meaning.ts';
import type { Quantity } from './quantities-in.ts';

/** True when both are said of the same thing: of what stands right behind them. */
export function saidOfSame(one: Quantity, other: Quantity): boolean {
  const [own, theirs] = [headOf(one), headOf(other)];
  return own !== undefined && theirs !== undefined && [...own.ids.keys()].some((id) => theirs.ids.has(id));
}

function headOf({ meaning, at, text }: Quantity): Token | undefined {
  const from = at + text.split(' ').length;
  return meaning.tokens.slice(from, from + 5).find((token) => token.ids.size > 0 && !token.light);
}
