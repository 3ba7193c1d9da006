import type { ClaimRule } from '../check-support.ts';
import { checkAccusation } from './check-accusation.ts';
import { checkAtLarge } from './check-at-large.ts';
import { checkCause } from './check-cause.ts';
import { checkDirection } from './check-direction.ts';
import { checkFigureDirection } from './check-figure-direction.ts';
import { checkHeading } from './check-heading.ts';
import { checkInstruction } from './check-instruction.ts';
import { checkModality } from './check-modality.ts';
import { checkNegation } from './check-negation.ts';
import { checkPopulation } from './check-population.ts';
import { checkQuantifier } from './check-quantifier.ts';
import { checkSoftening } from './check-softening.ts';
import { checkSubject } from './check-subject.ts';

/** What a claim says besides its values, in the order in which faults are told. */
export const meaningRules: readonly ClaimRule[] = [
  checkInstruction,
  checkNegation,
  checkDirection,
  checkFigureDirection,
  checkQuantifier,
  checkModality,
  checkPopulation,
  checkHeading,
  checkCause,
  checkSoftening,
  checkSubject,
  checkAtLarge,
  checkAccusation,
];
