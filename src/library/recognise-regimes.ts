import { existed } from '../regimes/existed.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { Regime } from '../regimes/regime.ts';
import type { ReportHead } from './describe-head.ts';
import { matchesTitle, topLines } from './recognise-kind.ts';

/**
 * Regimes a report belongs to, the surest first; empty when none is recognised. A regime counts when its own title form
 * or its name stands in the title or the top lines, it existed in one of `years`, and, where its name is shared with
 * another regime, the report's opening names an inspectorate of it.
 */
export function regimesOf(
  title: string,
  head: ReportHead,
  years: readonly number[],
  regimes: Regimes,
): Regime[] {
  const named = new Map<string, number>();
  const shared = new Set<string>();
  const add = (key: string, weight: number) => named.set(key, (named.get(key) ?? 0) + weight);
  for (const regime of regimes.regimes)
    if (matchesTitle(regime.titles, topLines(title, head))) add(regime.key, 10);
  for (const { key, ambiguous } of findNamedBodies(title, regimes).regimes) {
    add(key, 6);
    if (ambiguous) shared.add(key);
  }
  if (named.size === 0) {
    for (const { key, ambiguous } of findNamedBodies(head.lines.join('\n'), regimes).regimes) {
      add(key, 3);
      if (ambiguous) shared.add(key);
    }
  }
  const bodies = new Set(
    findNamedBodies(`${title}\n${head.opening}`, regimes).inspectorates.map(({ key }) => key),
  );
  return regimes.regimes
    .filter(({ key }) => named.has(key))
    .filter((regime) => existed(regime, years))
    .filter((regime) => !shared.has(regime.key) || judgedBy(regime, bodies))
    .sort((a, b) => (named.get(b.key) ?? 0) - (named.get(a.key) ?? 0));
}

function judgedBy({ leads, inspectorates }: Regime, bodies: ReadonlySet<string>): boolean {
  if (leads !== undefined && leads.length > 0)
    return [...leads, ...inspectorates].some((key) => bodies.has(key));
  return inspectorates.some((key) => bodies.has(key));
}
