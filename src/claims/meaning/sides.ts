import { adverseWords, kindWords, wantingWords } from './lexicon/adverse-words.ts';
import type { Meaning, Token } from './meaning.ts';
import { phraseBook } from './phrase-book.ts';

type Side = 'adverse' | 'wanting' | 'kind';

const book = phraseBook<Side>([
  [adverseWords, 'adverse'],
  [wantingWords, 'wanting'],
  [kindWords, 'kind'],
]);

/** Words of a statement on each side: what is wrong, what must change, what is good. A denied word stands on the other side. */
export interface Sides {
  adverse: number;
  wanting: number;
  kind: number;
  /** Denials that cover no word of a side. */
  denials: number;
}

const read = new WeakMap<Meaning, Map<string, Sides>>();

/** Counts words by side between two places of a statement; the whole without them. */
export function sidesOf(meaning: Meaning, from = 0, to = meaning.tokens.length): Sides {
  const key = `${from}-${to}`;
  const held = read.get(meaning)?.get(key);
  if (held !== undefined) return held;
  const sides: Sides = { adverse: 0, wanting: 0, kind: 0, denials: 0 };
  const { words } = meaning.statement;
  for (let at = from; at < to; at++) {
    for (const side of new Set(book(words, at).map((one) => one.value))) {
      if (side === 'wanting' || !meaning.tokens[at]!.denied) sides[side]++;
      else sides[side === 'kind' ? 'adverse' : 'kind']++;
    }
    if (isTurned(meaning.tokens[at]!)) sides.adverse++;
  }
  sides.denials = meaning.denials.filter((one) => one.at >= from && one.at < to).length;
  const own = read.get(meaning) ?? new Map<string, Sides>();
  own.set(key, sides);
  read.set(meaning, own);
  return sides;
}

/** The words between two places by which a statement says that something is wrong, without a denial that covers them. */
export function adverseIn(meaning: Meaning, from: number, to: number): Token[] {
  const { words } = meaning.statement;
  return meaning.tokens
    .slice(from, to)
    .filter(
      (token) =>
        !token.denied && (isTurned(token) || book(words, token.at).some(({ value }) => value === 'adverse')),
    );
}

/** "Unmet", "untested": a turned word is adverse, however rare. */
function isTurned({ ids }: Token): boolean {
  for (const [id, sign] of ids) if (id[0] === 'w' && sign < 0) return true;
  return false;
}

/** True for a word of the lists by which a text says that something is wrong. */
export function isAdverseWord({ at }: Token, { statement }: Meaning): boolean {
  return book(statement.words, at).some(({ value }) => value === 'adverse');
}

/** The words of praise or comfort in a statement. */
export function kindIn(meaning: Meaning): Token[] {
  const { words } = meaning.statement;
  return meaning.tokens.filter(({ at }) => book(words, at).some(({ value }) => value === 'kind'));
}
