import { isInView } from './is-in-view.ts';
import type { Token } from './token.ts';

/** What stands between two places of a story: its words in both views, the bookmarks around them, and who inserted some. */
export interface WordsBetween {
  accepted: string;
  original: string;
  marks: string[];
  insertedBy?: { by: string; at?: string };
}

/** Reads the words of `tokens.slice(from, to)`. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): WordsBetween {
  const found: WordsBetween = { accepted: '', original: '', marks: marksAt(tokens, from) };
  for (const token of tokens.slice(from, to)) {
    if (token.kind === 'bookmark' && token.edge === 'start' && !found.marks.includes(token.name))
      found.marks.push(token.name);
    if (token.kind === 'end' || token.kind === 'cell') {
      found.accepted += ' ';
      found.original += ' ';
    }
    if (token.kind !== 'words') continue;
    if (isInView(token.changes, 'accepted')) found.accepted += token.text;
    if (isInView(token.changes, 'original')) found.original += token.text;
    const inserted = token.changes.find(({ kind }) => kind === 'insertion' || kind === 'moved-here');
    if (inserted && !found.insertedBy) {
      const { by, at } = inserted;
      found.insertedBy = { by, ...(at === undefined ? {} : { at }) };
    }
  }
  const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim();
  return { ...found, accepted: tidy(found.accepted), original: tidy(found.original) };
}

function marksAt(tokens: readonly Token[], at: number): string[] {
  const open = new Map<string, string>();
  for (const token of tokens.slice(0, at)) {
    if (token.kind !== 'bookmark') continue;
    if (token.edge === 'start') open.set(token.id, token.name);
    else open.delete(token.id);
  }
  return [...open.values()];
}
