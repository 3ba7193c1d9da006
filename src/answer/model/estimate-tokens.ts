import type { SourceDocument } from '../../models/language-model.ts';

/** English prose has about four characters to a token, figures and names fewer. */
const charactersPerToken = 3.6;
/** What the frame of a block or document costs besides its words. */
const tokensPerBlock = 6;

/** About how many input tokens a document takes, worked out here without asking anybody. */
export function estimateTokens({ title, context = '', blocks }: SourceDocument): number {
  const characters = blocks.reduce((sum, words) => sum + words.length, title.length + context.length);
  return Math.ceil(characters / charactersPerToken) + (blocks.length + 2) * tokensPerBlock;
}
