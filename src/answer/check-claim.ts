import type { Claim } from '../domain/answer.ts';
import { findValues, type Value } from '../domain/find-values.ts';
import { foldWords } from '../domain/fold-words.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { checkDerived } from './check-derived.ts';

/** A value of a claim that nothing cited holds. */
export interface Unsupported {
  value: Value;
  why: string;
}

/** Words in double quotation marks; what stands in them must be in a citation, word for word. */
const quotation = /“([^“”]+)”/gu;

/**
 * Promise 2 of the design: every quotation is in a cited span, and every number, name and negation outside quotation
 * marks is in a cited span or in one of its context spans. An empty list means that the claim holds. `regimes` are needed to work
 * out again how a scale orders two grades.
 */
export function checkClaim(claim: Claim, regimes?: Regimes): Unsupported[] {
  if (claim.origin === 'derived') return checkDerived(claim, regimes);
  const cited = claim.citations.map((citation) => foldWords(citation.quote));
  const leanedOn = claim.citations
    .flatMap((citation) => [citation.quote, ...citation.context.map((span) => span.quote)])
    .map(foldWords);
  const faults: Unsupported[] = [];
  let rest = claim.text;
  for (const quoted of quotedIn(claim)) {
    if (
      !leanedOn.some((text) => text.includes(foldWords(quoted))) &&
      !cited.some((text) => text.includes(foldWords(quoted)))
    ) {
      faults.push({ value: { kind: 'name', text: quoted }, why: 'the quotation is not in the cited words' });
    }
    rest = rest.replace(`“${quoted}”`, ' ');
  }
  for (const value of findValues(rest)) {
    if (!leanedOn.some((text) => holdsValue(text, value)))
      faults.push({ value, why: `“${value.text}” is not in the cited words or their context` });
  }
  return faults;
}

/** Quotations in a claim; a cited or leaned-on quote that itself holds quotation marks counts as one. */
function quotedIn(claim: Claim): string[] {
  const known = claim.citations.flatMap(({ quote, context }) => [
    quote,
    ...context.map((span) => span.quote),
  ]);
  const whole = known.filter((quote) => claim.text.includes(`“${quote}”`));
  const rest = whole.reduce((text, quote) => text.replace(`“${quote}”`, ' '), claim.text);
  return [...whole, ...[...rest.matchAll(quotation)].map((match) => match[1]!)];
}

function holdsValue(text: string, value: Value): boolean {
  const wanted = foldWords(value.text);
  const at = text.indexOf(wanted);
  if (at < 0) return false;
  const edge = (character: string | undefined) => character === undefined || !/[\p{L}\p{N}]/u.test(character);
  for (let from = at; from >= 0; from = text.indexOf(wanted, from + 1)) {
    if (edge(text[from - 1]) && edge(text[from + wanted.length])) return true;
  }
  return false;
}
