/** English prose in reports has about four; figures, codes and names have fewer, and it is better to guess too many tokens. */
const charactersPerToken = 3.2;
/** What a block, a line or a turn costs besides its words. */
const frame = 8;

/** A guess, on the high side, at the tokens of so many characters in so many blocks, lines or turns. */
export function estimateTokens(characters: number, frames = 1): number {
  return Math.ceil(characters / charactersPerToken) + frames * frame;
}
