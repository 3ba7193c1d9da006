import type { ClaimRule } from '../check-support.ts';
import { addressFaults } from './address-faults.ts';
import { areaFaults } from './area-faults.ts';
import { boundFaults } from './bound-faults.ts';
import { cellFaults } from './cells/cell-faults.ts';
import { unnamedRows } from './cells/unnamed-rows.ts';
import { councilFaults } from './council-faults.ts';
import { extremeFaults } from './extreme-faults.ts';
import { gradeFaults } from './grade-faults.ts';
import { joinedGrades } from './joined-grades.ts';
import { nameFaults } from './name-faults.ts';
import { numberFaults } from './number-faults.ts';
import { quotationFaults } from './quotation-faults.ts';
import { rateFaults } from './rate-faults.ts';
import { speakerFaults } from './speaker-faults.ts';
import { momentFaults } from './told/moment-faults.ts';
import { ownerFaults } from './told/owner-faults.ts';
import { partFaults } from './told/part-faults.ts';
import { turnedUnits } from './told/turned-units.ts';
import { turnedNames } from './turned-names.ts';
import { vagueLengths } from './vague-lengths.ts';
import { yearFaults } from './year-faults.ts';

/** Values and identity: what is quoted, counted, dated, graded, named, and who speaks. */
export const valueRules: readonly ClaimRule[] = [
  quotationFaults,
  addressFaults,
  numberFaults,
  boundFaults,
  rateFaults,
  vagueLengths,
  cellFaults,
  unnamedRows,
  ownerFaults,
  momentFaults,
  partFaults,
  turnedUnits,
  yearFaults,
  gradeFaults,
  joinedGrades,
  extremeFaults,
  nameFaults,
  turnedNames,
  areaFaults,
  councilFaults,
  speakerFaults,
];
