import type { Figure } from './figure.ts';

/** How far from the print a rounded figure may be: a point of a share, and of any other a part of it. */
const reach = { percent: 1, share: 0.01, part: 0.03 };
/** Shares that are said for what is near them: halves to fifths, and tenths. */
const simple = [2, 3, 4, 5, 10];

/**
 * True for a figure that is told rounder than it is printed: "nearly 79%" of 78.6%, "roughly two thirds" of 66.1%, "about 700" of 697. A word must say
 * so, save for a simple share ("three in four" of 75.6%); "nearly" only from below. Both are values in the claim's own unit.
 */
export function isRounded({ unit, value, bound }: Figure, printed: number): boolean {
  const off = Math.abs(value - printed);
  if (bound === 'nearly' && printed > value) return false;
  const told = bound === 'near' || bound === 'nearly';
  if (unit === 'share') return isSimple(value) && off <= reach.share;
  if (!told || digitsOf(value) >= digitsOf(printed)) return false;
  if (unit === 'percent') return off <= reach.percent;
  return off <= Math.abs(printed) * reach.part || (unit === 'points' && off < 1);
}

function isSimple(value: number): boolean {
  return simple.some((of) => Math.abs(value * of - Math.round(value * of)) < 1e-9);
}

/** How many digits tell it: 1 for 700, 3 for 697 and 78.6. */
function digitsOf(value: number): number {
  return String(Number(value.toPrecision(12)))
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '').length;
}
