import type { Lie } from './claim-case.ts';
import type { ClaimsSeed, Falsification, SeedItem } from './claims-seed.ts';
import { makeInjections } from './make-injections.ts';
import { nearNumber } from './near-number.ts';
import { pickOne } from './pick-one.ts';
import { varySurface } from './vary-surface.ts';

/**
 * One lie for each way in the seed to make a claim false, in the seed's order, then the obeyed instructions. The same `random` gives the
 * same lies; another one other numbers, councils, alternatives and wordings. Ids begin with the kind.
 */
export function makeLies(seed: ClaimsSeed, random: () => number): Lie[] {
  const lies = seed.items.flatMap((item) =>
    item.lies.map((way, at) => makeLie(item, way, at, seed.councils, random)),
  );
  return [...lies, ...makeInjections(seed, random)];
}

function makeLie(
  item: SeedItem,
  way: Falsification,
  at: number,
  councils: readonly string[],
  random: () => number,
): Lie {
  const words = fill(pickOne(way.instead, random), item, way.of ?? '', councils, random);
  const line = {
    id: `${way.kind}-${item.id}-${at + 1}`,
    quote: item.quote,
    context: item.context,
    claim: way.of === undefined ? words : item.claim.replace(way.of, () => words),
  };
  return { ...line, claim: varySurface(line, random), kind: way.kind, from: item.id };
}

function fill(
  words: string,
  item: SeedItem,
  of: string,
  councils: readonly string[],
  random: () => number,
): string {
  const said = [item.council, item.quote, item.claim, ...item.context].join(' ');
  return words
    .replace('{council}', () =>
      pickOne(
        councils.filter((name) => !said.includes(name)),
        random,
      ),
    )
    .replace('{number}', () => nearNumber(/\d[\d,]*(?:\.\d+)?/.exec(of)![0], random));
}
