import type { ClaimCase } from './claim-case.ts';
import type { ClaimsSeed } from './claims-seed.ts';
import { varySurface } from './vary-surface.ts';

/** The seed's true claims as they stand; with `random`, said in other words that mean the same. Ids are those of the items. */
export function trueClaims(seed: ClaimsSeed, random?: () => number): ClaimCase[] {
  return seed.items.map(({ id, quote, context, claim }) => {
    const line = { id, quote, context, claim };
    return random ? { ...line, claim: varySurface(line, random) } : line;
  });
}
