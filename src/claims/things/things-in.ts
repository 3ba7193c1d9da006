import { foldWords } from '../../domain/fold-words.ts';
import type { Word } from '../../domain/stem-words.ts';
import type { Statement } from '../statement.ts';
import { knownThings } from './known-things.ts';
import { singular } from './singular.ts';
import type { Thing, Wording } from './thing.ts';

/** A thing that a sentence speaks of. */
export interface ThingMention {
  thing: Thing;
  force: Wording['force'];
  /** The first of its words, and the one after its last. */
  from: number;
  to: number;
  /** Things that the end of it names by itself: "schools" in "special schools". */
  ends: readonly Thing[];
}

interface Entry {
  words: readonly string[];
  wording: Wording;
  thing: Thing;
}

const byFirst = new Map<string, Entry[]>();
for (const thing of knownThings.values())
  for (const wording of thing.wordings) {
    const words = foldWords(wording.text).split(' ').map(singular);
    add({ words, wording, thing });
    // Too short to be taken for a plural: "GPs", "OTs".
    if (words.length === 1 && words[0]!.length === 2) add({ words: [`${words[0]}s`], wording, thing });
  }
function add(entry: Entry): void {
  byFirst.set(entry.words[0]!, [...(byFirst.get(entry.words[0]!) ?? []), entry]);
}
for (const held of byFirst.values()) held.sort((a, b) => b.words.length - a.words.length);

const read = new Map<string, readonly ThingMention[]>();
const mostRead = 4000;

/** Every thing in a sentence, the longest wording at each place, in order. Empty when none is known. */
export function thingsIn({ text, words }: Statement): readonly ThingMention[] {
  const known = read.get(text);
  if (known !== undefined) return known;
  const bare = words.map((word) => singular(word.text));
  const found: ThingMention[] = [];
  for (let at = 0; at < words.length; ) {
    const entry = entryAt(text, words, bare, at);
    if (entry === undefined) {
      at++;
      continue;
    }
    const to = at + entry.words.length;
    const ends: Thing[] = [];
    for (let start = at + 1; start < to; start++) {
      const inner = entryAt(text, words, bare, start);
      if (inner !== undefined && start + inner.words.length === to) ends.push(inner.thing);
    }
    found.push({ thing: entry.thing, force: entry.wording.force, from: at, to, ends });
    at = to;
  }
  if (read.size >= mostRead) read.clear();
  read.set(text, found);
  return found;
}

function entryAt(
  text: string,
  words: readonly Word[],
  bare: readonly string[],
  at: number,
): Entry | undefined {
  return byFirst.get(bare[at]!)?.find((entry) => {
    if (!entry.words.every((word, i) => bare[at + i] === word)) return false;
    const { exact, text: written } = entry.wording;
    return !exact || text.slice(words[at]!.start, words[at + entry.words.length - 1]!.end) === written;
  });
}
