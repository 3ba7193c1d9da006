import type { ClaimRule } from '../check-support.ts';

const address =
  /\b(?:https?:\/\/|www\.)[^\s<>"”)\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:[a-z0-9-]+\.)+(?:uk|com|org|net|eu|io|info|gov|int|edu|example)\b(?:\/[^\s<>"”)\]]*)?/giu;

/** An address of the web or of a person that is not printed in the cited words: a reader might follow it. */
export const addressFaults: ClaimRule = (claim, evidence) => {
  const printed = [evidence.quote, ...evidence.context].join(' | ').toLowerCase();
  return [...claim.text.matchAll(address)]
    .map(([found]) => found.replace(/[.,;:]+$/u, ''))
    .filter((found) => !printed.includes(found.toLowerCase()))
    .map((found) => ({ kind: 'name', value: found, why: `“${found}” does not stand in the cited words.` }));
};
