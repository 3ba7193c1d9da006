import type { ClaimRule } from '../check-support.ts';
import { councilFaults } from './council-faults.ts';
import { gradeFaults } from './grade-faults.ts';
import { nameFaults } from './name-faults.ts';
import { numberFaults } from './number-faults.ts';
import { quotationFaults } from './quotation-faults.ts';
import { speakerFaults } from './speaker-faults.ts';
import { yearFaults } from './year-faults.ts';

/** Values and identity: what is quoted, counted, dated, graded, named, and who speaks. */
export const valueRules: readonly ClaimRule[] = [
  quotationFaults,
  numberFaults,
  yearFaults,
  gradeFaults,
  nameFaults,
  councilFaults,
  speakerFaults,
];
