import { contentStems } from '../../domain/stem-words.ts';
import type { Regime, RegimeArea } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';

const bodies = contentStems(
  'council authority local county city borough district london service services department directorate overall area partnership performance',
);

/** The area that is judged when a regime's grade is said of the council itself: its overall one, or its only one. */
export function wholeOf({ areas }: Regime): RegimeArea | undefined {
  return areas.find(({ overall }) => overall) ?? (areas.length === 1 ? areas[0] : undefined);
}

/** True when the words say no more than the council, or what the regime as a whole judges ("adult social care"). */
export function isWhole(
  { profile }: Source,
  words: string,
  { name, short, aliases, areas }: Regime,
): boolean {
  const whole = areas.filter(({ overall }) => overall).flatMap((area) => [area.name, ...area.aliases]);
  const single = areas.length === 1 ? [areas[0]!.name, ...areas[0]!.aliases] : [];
  const telling = [name, short, ...aliases, ...whole, ...single, profile.council ?? ''].flatMap(contentStems);
  const known = new Set([...bodies, ...telling]);
  return contentStems(words).every((stem) => known.has(stem));
}
