import type { TrackedChange } from './returned-copy.ts';
import type { Token, TokenChange } from './token.ts';

/**
 * Every tracked change of a story, in order. Word keeps a change as many pieces, one for each run, paragraph's end and row; those that
 * follow one another and are of one hand and kind count once.
 */
export function listChanges(tokens: readonly Token[], place: TrackedChange['place']): TrackedChange[] {
  const changes: TrackedChange[] = [];
  const open = new Map<string, string>();
  let last: (TrackedChange & { at?: string })[] = [];
  for (const token of tokens) {
    if (token.kind === 'bookmark') {
      if (token.edge === 'start') open.set(token.id, token.name);
      else open.delete(token.id);
    }
    if (!('changes' in token)) continue;
    const now: TrackedChange[] = [];
    for (const change of token.changes) {
      const going = last.find((one) => isSameHand(one, change)) ?? begin(change, place);
      if (!last.includes(going)) changes.push(going);
      for (const name of open.values()) if (!going.marks.includes(name)) going.marks.push(name);
      if (token.kind === 'words') going.text += token.text;
      else if (going.text !== '') going.text += ' ';
      now.push(going);
    }
    last = now;
  }
  return changes.map((change) => ({ ...change, text: change.text.replace(/\s+/gu, ' ').trim() }));
}

function begin({ kind, by, at }: TokenChange, place: TrackedChange['place']): TrackedChange {
  return { kind, by, ...(at === undefined ? {} : { at }), text: '', marks: [], place };
}

/** A minute's difference is one sitting: Word stamps each keystroke's run with the minute. */
function isSameHand(one: TrackedChange, { kind, by, at }: TokenChange): boolean {
  if (one.kind !== kind || one.by !== by) return false;
  return Math.abs(Date.parse(one.at ?? '') - Date.parse(at ?? '')) <= 60_000 || one.at === at;
}
