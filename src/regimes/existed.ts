import type { Regime } from './regime.ts';

/** True when a regime was in force in one of the years, or its reports still came out; also when no year is known. */
export function existed({ years }: Regime, reported: readonly number[]): boolean {
  if (reported.length === 0) return true;
  return reported.some((year) => year >= years.start && (years.end === undefined || year <= years.end + 1));
}
