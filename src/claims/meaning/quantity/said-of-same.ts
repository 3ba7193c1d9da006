import { headOf } from './head-of.ts';
import type { Quantity } from './quantities-in.ts';

/** True when both are said of the same thing: of what stands right behind them. */
export function saidOfSame(one: Quantity, other: Quantity): boolean {
  const [own, theirs] = [headOf(one), headOf(other)];
  return own !== undefined && theirs !== undefined && [...own.ids.keys()].some((id) => theirs.ids.has(id));
}
