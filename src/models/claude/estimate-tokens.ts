import type { ModelRequest } from '../language-model.ts';

/** English prose in reports has about four; figures, codes and names have fewer, and it is better to guess too many tokens. */
const charactersPerToken = 3.2;
/** What a block or a turn costs besides its words. */
const frame = 8;

/** A guess at the input tokens of a request, on the high side: the service need only be asked near the limit. */
export function estimateTokens(request: Omit<ModelRequest, 'maxTokens' | 'deadline'>): number {
  const { prompt, documents = [], turns = [] } = request;
  let characters = prompt.system.length + prompt.user.length;
  let frames = 2;
  for (const { title, context = '', blocks } of documents) {
    characters += title.length + context.length;
    for (const block of blocks) characters += block.length;
    frames += 1 + blocks.length;
  }
  for (const { text } of turns) characters += text.length;
  return Math.ceil(characters / charactersPerToken) + (frames + turns.length) * frame;
}
