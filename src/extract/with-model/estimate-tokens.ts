/** English prose in reports has about four; figures, codes and names have fewer, and it is better to guess too many tokens. */
const charactersPerToken = 3.2;
/** What a line costs besides its words. */
const frame = 4;

/** A guess at how many tokens a line takes, on the high side. */
export function estimateTokens(words: string): number {
  return Math.ceil(words.length / charactersPerToken) + frame;
}
