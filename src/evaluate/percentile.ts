/** The nearest-rank percentile, `share` from 0 to 1 (0.5 is the median). Undefined for an empty list. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)];
}
