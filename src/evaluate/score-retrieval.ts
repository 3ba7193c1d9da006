import type { RankedPassage } from '../domain/answer.ts';
import { countCovered } from './count-covered.ts';
import type { LocatedQuote } from './located-quote.ts';

export interface RetrievalScore {
  /** Some passage of the ten holds at least half the characters of some supporting quote. */
  hit: boolean;
  /** Every supporting quote is so held. */
  all: boolean;
  /** Rank (from 1) of the first passage that holds half of a quote; absent without a hit. */
  firstRank?: number;
  /** For each quote, the largest share (0 to 1) of it that one passage holds. */
  bestShares: number[];
}

/** hit@10 and all-quotes@10 of gold/README.md. Only the first ten passages count; a quote that is not located is never held. */
export function scoreRetrieval(
  quotes: readonly LocatedQuote[],
  ranking: readonly RankedPassage[],
): RetrievalScore {
  const top = ranking.slice(0, 10);
  const shares = quotes.map((quote) => top.map((passage) => shareHeld(quote, passage)));
  const ranks = top.flatMap((_, index) => (shares.some((row) => row[index]! >= 0.5) ? [index + 1] : []));
  return {
    hit: ranks.length > 0,
    all: quotes.length > 0 && shares.every((row) => row.some((share) => share >= 0.5)),
    ...(ranks[0] === undefined ? {} : { firstRank: ranks[0] }),
    bestShares: shares.map((row) => Math.max(0, ...row)),
  };
}

function shareHeld(quote: LocatedQuote, passage: RankedPassage): number {
  if (quote.span === undefined || quote.file !== passage.file) return 0;
  return countCovered(quote.span, [passage]) / quote.length;
}
