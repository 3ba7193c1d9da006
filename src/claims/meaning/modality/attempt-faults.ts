import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { Unit } from '../aligned-clauses.ts';

const succeeded =
  /\b(?:(?:has|have|had) (?:now |already )?(?:succeeded|managed to)|succeeded in|managed to|was able to (?:raise|cut|reduce|increase)|pulled off|brought off)\b/iu;
const tries =
  /\b(?:trying|tries|try|tried|attempt\w*|seek(?:s|ing)? to|sought|aims? to|aiming|hop(?:es|ing) to|working (?:to|towards)|efforts? to|striv\w+|plans? to|intends? to|wants? to|will|should|must)\b/iu;
const success = /\b(?:succe\w+|manag\w+|achiev\w+|able to|secured|has|have now|resulted|reached|met|won)\b/iu;
const already = /\balready\b/iu;
const foreseen =
  /\b(?:estimat\w+ an? |forecasts?|projected|projections?|projects an? |predict\w*|expect\w*|anticipat\w*|will|foresee\w*|due to)\b/iu;
const figures = /\d+(?:[.,]\d+)*/gu;

/** What is tried in the cited words told as brought off, and a figure that is only foreseen told as reached already. Empty for anything else. */
export function attemptFaults(claim: string, units: readonly Unit[]): ClaimFault[] {
  const sentences = units.filter(({ frame }) => !frame).map(({ meaning }) => meaning.statement.text);
  const quote = sentences.join(' ');
  const done = succeeded.exec(claim);
  if (done !== null && tries.test(quote) && !success.test(quote))
    return [
      { kind: 'modality', value: done[0], why: 'The cited words tell it as tried, not as brought off.' },
    ];
  if (!already.test(claim) || already.test(quote)) return [];
  const figure = figuresIn(claim).find((one) => {
    const holding = sentences.filter((text) => figuresIn(text).includes(one));
    return holding.length > 0 && holding.every((text) => foreseen.test(text));
  });
  if (figure === undefined) return [];
  return [
    { kind: 'modality', value: figure, why: 'The cited words foresee it; the claim tells it as reached.' },
  ];
}

function figuresIn(text: string): readonly string[] {
  return text.match(figures) ?? [];
}
