import type { ClaimFault } from '../../domain/claim-check.ts';
import type { ClaimRule } from '../check-support.ts';

/** How often, or per what time, in each way of saying it. */
const rates: readonly (readonly [string, RegExp])[] = [
  ['hour', /\b(?:an?|per|each|every|one) hour\b|\bhourly\b/u],
  ['day', /\b(?:a|per|each|every|one) (?:working )?day\b|\bdaily\b/u],
  ['week', /\b(?:a|per|each|every|one) week\b|\bweekly\b/u],
  ['month', /\b(?:a|per|each|every|one) month\b|\bmonthly\b/u],
  ['year', /\b(?:a|per|each|every|one) (?:\p{L}+ )?year\b|\byearly\b|\bannual(?:ly)?\b|\bper annum\b/u],
];
const word: Readonly<Record<string, RegExp>> = {
  hour: /\bhour/u,
  day: /\bda(?:y|ily)|\b24 hours/u,
  week: /\bweek|\bfortnight|\b(?:7|seven) days/u,
  month: /\bmonth|\b(?:four|4) weeks/u,
  year: /\b(?:12|twelve) months|\byear|\bannual|\bper annum|\b(?:19|20)\d{2}/u,
};

const ofFigure = /\d[\d,.]*(?:m|bn|k)? (?:an?|per|each) (?:hour|day|week|month|year)\b/u;

/** Words that tell nothing but how often: a year in a title is no measure. */
const telling = /^(?:yearly|hourly|per annum)$/u;

/** "£388 a year" of what costs £388 a week, "a month later" of what came a year later. */
export const rateFaults: ClaimRule = (claim, evidence) => {
  const cited = evidence.sentences.map(({ folded }) => folded).join(' | ');
  const printed = rates.filter(([, pattern]) => pattern.test(cited));
  if (printed.length === 0) return [];
  return rates
    .flatMap(([unit, pattern]) => {
      const found = pattern.exec(claim.folded)?.[0];
      if (
        found === undefined ||
        word[unit]!.test(ofFigure.test(claim.folded) || telling.test(found) ? cited : evidence.folded)
      )
        return [];
      // Something printed must have been left out for it.
      if (!ofFigure.test(claim.folded) && printed.every(([other]) => word[other]!.test(claim.folded)))
        return [];
      const fault: ClaimFault = {
        kind: 'unit',
        value: found,
        why: `“${found}” is another measure in the cited words.`,
      };
      return [fault];
    })
    .slice(0, 1);
};
