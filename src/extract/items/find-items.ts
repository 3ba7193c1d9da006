import type { Finding } from '../../domain/finding.ts';
import type { Source } from '../source.ts';

/** Not written yet. */
export function findItems(_source: Source): Finding[] {
  return [];
}
