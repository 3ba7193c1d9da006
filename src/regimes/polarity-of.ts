import type { IndicatorSet } from './indicator-set.ts';

/** Whether more is better; `unknown` when the set says nothing of this code, or not for this year. */
export type Polarity = 'higher' | 'lower' | 'neither' | 'unknown';

/**
 * Polarity of a code in a council year, e.g. "2A (i)" in "2012/13". Spaces and case of a code count for nothing. Without a
 * year, or for a year that the set gives no polarity for, it is unknown: definitions change.
 */
export function polarityOf(set: IndicatorSet, code: string, year: string | undefined): Polarity {
  const { polarityYears: years } = set;
  if (years === undefined || year === undefined) return 'unknown';
  if (year < years.start || (years.end !== undefined && year > years.end)) return 'unknown';
  const holds = (codes: readonly string[]) => codes.some((one) => bare(one) === bare(code));
  if (holds(set.lowerIsBetter)) return 'lower';
  if (holds(set.higherIsBetter)) return 'higher';
  return holds(set.neither) ? 'neither' : 'unknown';
}

function bare(code: string): string {
  return code.replace(/\s+/gu, '').toLowerCase();
}
