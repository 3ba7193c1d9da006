import type { Quantity } from './quantities-in.ts';

/** The shares that a word of a level may stand for: from and to. */
const spans: ReadonlyMap<number, readonly [number, number]> = new Map([
  [7, [0.99, 1]],
  [6, [0.78, 0.995]],
  [5, [0.5, 0.99]],
  [4, [0.12, 1]],
  [3.5, [0.01, 0.9]],
  [3, [0.001, 0.97]],
  [2, [0.001, 0.36]],
  [1, [0, 0]],
]);

/** True when a word of how many may be said of a share. */
export function fitsShare({ level, text }: Quantity, share: number): boolean {
  if (/\bhalf\b/u.test(text) && level === 4) return share >= 0.42 && share <= 0.58;
  if (/minority|handful|small/u.test(text)) return share > 0 && share < 0.5;
  const [from, to] = spans.get(level) ?? [0, 1];
  return share >= from && share <= to;
}
