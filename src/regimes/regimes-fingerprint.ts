import { createHash } from 'node:crypto';
import type { Regimes } from './load-regimes.ts';

/**
 * Sixteen hexadecimal digits that change whenever anything in the loaded regimes does, wherever it was read: what was
 * extracted under other regimes is to be extracted again. The order of fields in a file counts for nothing.
 */
export function regimesFingerprint(regimes: Regimes): string {
  return createHash('sha256').update(JSON.stringify(regimes, inKeyOrder)).digest('hex').slice(0, 16);
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
