/** A range of values, low to high. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * 95 % interval of a proportion, 0 to 1 (Wilson 1927, without continuity correction). Undefined when `total` is 0.
 */
export function wilsonInterval(successes: number, total: number): Interval | undefined {
  if (total === 0) return undefined;
  const z = 1.959964;
  const share = successes / total;
  const scale = 1 + (z * z) / total;
  const centre = (share + (z * z) / (2 * total)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
