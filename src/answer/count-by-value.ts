import type { Claim } from '../domain/answer.ts';
import type { Chosen } from './chosen.ts';

/** Most values that are counted apart. */
const mostValues = 6;

/**
 * The rule `count-by-value`: how many of the rows cited end in each value. Undefined when
 * fewer than three rows are cited, or their values do not fall into a few.
 */
export function countByValue(chosen: readonly Chosen[]): Claim | undefined {
  const rows = chosen.filter((one) => one.row !== undefined);
  if (rows.length < 3 || rows.length !== chosen.length) return undefined;
  const counts = new Map<string, number>();
  for (const { citation } of rows) {
    const value = citation.quote.split(' | ').at(-1)?.trim() ?? '';
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  // With several columns of values the last is not what was asked for.
  if (rows.some((one) => one.row!.cells.length !== 1)) return undefined;
  if (counts.has('') || counts.size < 2 || counts.size > mostValues || counts.size === rows.length)
    return undefined;
  const said = [...counts].sort((a, b) => b[1] - a[1]).map(([value, count]) => `“${value}” ${count}`);
  return {
    text: `Counted over the rows cited: ${said.join(', ')}`,
    origin: 'derived',
    rule: 'count-by-value',
    voice: rows[0]!.voice,
    citations: rows.map((one) => ({ ...one.citation, match: 'derived' as const })),
  };
}
