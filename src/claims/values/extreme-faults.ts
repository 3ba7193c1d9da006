import type { ClaimFault } from '../../domain/claim-check.ts';
import type { ClaimRule } from '../check-support.ts';

const noun =
  '(?:possible |available )?(?:grades?|ratings?|scores?|judge?ments?|bands?|categor(?:y|ies)|quartiles?|levels?|marks?)';
const lowest = new RegExp(`\\b(?:lowest|bottom|worst|minimum) ${noun}\\b`, 'u');
const highest = new RegExp(`\\b(?:highest|top|best|maximum) ${noun}\\b`, 'u');
const low = /\b(?:lowest|bottom|worst|minimum|inadequate|poor(?:ly)?|poorest|no stars|zero stars?)\b/u;
const high = /\b(?:highest|top|best|maximum|outstanding|excellent(?:ly)?|exceptional)\b/u;

/** "The lowest grade" of what the evidence neither calls so nor grades so. */
export const extremeFaults: ClaimRule = (claim, evidence) => {
  const found = [
    [lowest, low],
    [highest, high],
  ].flatMap(([said, printed]) => {
    const words = said!.exec(claim.folded)?.[0];
    return words === undefined || printed!.test(evidence.folded) ? [] : [words];
  });
  return found.map(
    (value): ClaimFault => ({ kind: 'grade', value, why: `The cited words do not speak of the ${value}.` }),
  );
};
