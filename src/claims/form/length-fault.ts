import type { ClaimFault, ClaimLine } from '../../domain/claim-check.ts';

/** Longest sentence that is checked, in characters: the longest of the reports that we know has some 600. */
const longestClaim = 1200;
/** Longest cited words, in characters, and longest text that they lean on: a page of small print has some 6,000. */
const longestQuote = 20_000;
const longestContext = 40_000;

const whys = {
  claim: 'It is too long for one sentence, and cannot be checked. Check its sentences one by one.',
  quote: 'The cited words are too long to hold one sentence against. Cite the sentences that it rests on.',
  context: 'What the cited words lean on is too long. Give headings, headers, council and body only.',
};

/** What is too long to be checked in the time of a reader, and no sentence with its source anyway; undefined for all others. */
export function lengthFault({ claim, quote, context }: Omit<ClaimLine, 'id'>): ClaimFault | undefined {
  const leaned = context.reduce((sum, text) => sum + text.length, 0);
  if (claim.length > longestClaim) return { kind: 'subject', why: whys.claim };
  if (quote.length > longestQuote) return { kind: 'subject', why: whys.quote };
  return leaned > longestContext ? { kind: 'subject', why: whys.context } : undefined;
}
