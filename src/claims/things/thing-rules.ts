import type { ClaimRule } from '../check-support.ts';
import { checkCompounds } from './check-compounds.ts';
import { checkCouncilForBody } from './check-council-for-body.ts';
import { checkScored } from './check-scored.ts';
import { checkSwaps } from './check-swaps.ts';
import { checkThings } from './check-things.ts';

/** What a claim is about: services, bodies, posts, needs and other things of the field. */
export const thingRules: readonly ClaimRule[] = [
  checkThings,
  checkCompounds,
  checkScored,
  checkCouncilForBody,
  checkSwaps,
];
