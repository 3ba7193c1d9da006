import type { Ranked } from '../../retrieve/rank-passages.ts';

const mostOfOne = 24;
const leastOfEach = 12;
const mostOfAll = 48;

/**
 * The passages to send, best first: the 24 best of one place; where several councils or years are set side by side, those of each place in turn,
 * so that none is crowded out. Each passage once.
 */
export function spreadPassages(
  ranked: readonly Ranked[],
  places: readonly (readonly string[])[],
): readonly Ranked[] {
  const best = new Map<number, Ranked>();
  for (const one of [...ranked].sort((a, b) => b.score - a.score))
    if (!best.has(one.passage.passageId)) best.set(one.passage.passageId, one);
  const all = [...best.values()];
  if (places.length < 2) return all.slice(0, mostOfOne);
  const groups = places.map((ids) => all.filter(({ passage }) => ids.includes(passage.reportId)));
  const longest = Math.max(...groups.map((group) => group.length));
  const inTurn = Array.from({ length: longest }, (_, at) =>
    groups.flatMap((group) => group[at] ?? []),
  ).flat();
  const most = Math.min(mostOfAll, Math.max(mostOfOne, leastOfEach * places.length));
  return [...new Set(inTurn)].slice(0, most);
}
