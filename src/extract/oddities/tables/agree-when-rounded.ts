import type { Figure } from './read-figure.ts';

/** How a figure in the text stands to one in a table: the same, the same once rounded (up or down at the half), or another. */
export function agreeWhenRounded(text: Figure, table: Figure): 'same' | 'rounded' | 'other' {
  const gap = Math.abs(text.value - table.value);
  if (gap < 1e-9) return 'same';
  const coarser = Math.min(text.decimals, table.decimals);
  return gap <= 0.5 * 10 ** -coarser + 1e-9 && text.decimals !== table.decimals ? 'rounded' : 'other';
}
