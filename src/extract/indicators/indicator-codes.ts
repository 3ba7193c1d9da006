import type { IndicatorSet } from '../../regimes/indicator-set.ts';
import type { Source } from '../source.ts';

/** True when a set was valid in a period ("2012/13" or "2012"); an unknown period fits every set. */
function validIn({ years }: IndicatorSet, period: string | undefined): boolean {
  if (period === undefined) return true;
  const year = Number(period.slice(0, 4));
  const end = years.end === undefined ? Number.POSITIVE_INFINITY : Number(years.end.slice(0, 4));
  return year >= Number(years.start.slice(0, 4)) && year <= end;
}

/** The key of the set that a code, as printed, belongs to in a period; undefined for a local code. Of several, one of the regime's own. */
export function setOf(source: Source, code: string, period: string | undefined): string | undefined {
  const own = new Set(source.found.flatMap(({ indicatorSets }) => indicatorSets));
  const fitting = source.regimes.indicatorSets.filter(
    (set) => validIn(set, period) && new RegExp(`^(?:${set.pattern})$`, 'u').test(code.trim()),
  );
  return (fitting.find(({ key }) => own.has(key)) ?? (own.size === 0 ? fitting[0] : undefined))?.key;
}

/** A code at the start of a line, of any set, also one in local use after its years; undefined when none stands there. */
export function leadingCode(source: Source, words: string): string | undefined {
  const own = new Set(source.found.flatMap(({ indicatorSets }) => indicatorSets));
  for (const set of source.regimes.indicatorSets) {
    if (!own.has(set.key)) continue;
    const code = new RegExp(`^(?:${set.pattern})(?=\\s*[–—:-]\\s*\\p{L}|\\s+\\p{Lu})`, 'u').exec(words)?.[0];
    if (code !== undefined) return code.trim();
  }
  return undefined;
}
