import type { ReturnedControl } from './returned-copy.ts';
import type { Token } from './token.ts';
import { wordsBetween } from './words-between.ts';

/** The content controls of a story in the order in which they open, with what stands in each. */
export function listControls(tokens: readonly Token[]): ReturnedControl[] {
  const controls: ReturnedControl[] = [];
  const open: { at: number; index: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'control') continue;
    if (token.edge === 'start') {
      open.push({ at, index: controls.length });
      const { tag, title, showsPlaceholder } = token;
      controls.push({ tag, title, showsPlaceholder, accepted: '', original: '', marks: [] });
      continue;
    }
    const begun = open.pop();
    if (!begun) continue;
    const { insertedBy, ...words } = wordsBetween(tokens, begun.at, at);
    Object.assign(controls[begun.index]!, words, insertedBy ? { filledBy: insertedBy } : {});
  }
  return controls;
}
