import { estimateTokens } from './estimate-tokens.ts';
import type { ModelRequest } from './language-model.ts';

/** A guess at the input tokens of a request, on the high side: the service need only be asked near the limit. */
export function estimateRequest(request: Omit<ModelRequest, 'maxTokens' | 'deadline'>): number {
  const { prompt, documents = [], turns = [] } = request;
  let characters = prompt.system.length + prompt.user.length;
  let frames = 2;
  for (const { title, context = '', blocks } of documents) {
    characters += title.length + context.length;
    for (const block of blocks) characters += block.length;
    frames += 1 + blocks.length;
  }
  for (const { text } of turns) characters += text.length;
  return estimateTokens(characters, frames + turns.length);
}
