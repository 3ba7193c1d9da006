import { idleQuantifiers, quantifierWords } from '../lexicon/quantifier-words.ts';
import type { Meaning } from '../meaning.ts';
import { phraseBook } from '../phrase-book.ts';
import { phrasesIn } from '../phrases-in.ts';

/** A word of how many or how often in a statement. */
export interface Quantity {
  meaning: Meaning;
  at: number;
  text: string;
  level: number;
  /** The level of the word itself, whatever is denied. */
  word: number;
  clause: number;
}

const idle = 0;
const book = phraseBook<number>([
  [idleQuantifiers, idle],
  ...quantifierWords.map(([level, list]) => [list, level] as const),
]);
const held = new WeakMap<Meaning, Quantity[]>();

/** Every word of how many or how often, in order; what is denied has the level that is left. Each statement is read once. */
export function quantitiesIn(meaning: Meaning): Quantity[] {
  const known = held.get(meaning);
  if (known !== undefined) return known;
  const found = phrasesIn(meaning.statement.words, book)
    .filter(
      ({ at, text, value }) => value !== idle && !isPercent(meaning, at, text) && !isRate(meaning, at, text),
    )
    .map(
      ({ at, text, value }): Quantity => ({
        meaning,
        at,
        text,
        level: denied(meaning, at, value),
        word: value,
        clause: meaning.tokens[at]!.clause,
      }),
    );
  held.set(meaning, found);
  return found;
}

function isPercent({ statement: { text, words } }: Meaning, at: number, found: string): boolean {
  return found === '100' && !/^\s*(?:%|per)/u.test(text.slice(words[at]!.end));
}

/** "46 in every 10,000", "every three weeks". */
function isRate({ statement: { words } }: Meaning, at: number, found: string): boolean {
  return (
    /^(?:every|each)$/u.test(found) &&
    /^(?:\d.*|two|three|four|five|six|ten|twelve|hundred|thousand)$/u.test(words[at + 1]?.text ?? '')
  );
}

/** "Not … all" is some; "not … often" is seldom. */
function denied(meaning: Meaning, at: number, level: number): number {
  const cover = meaning.denials.find(
    (one) =>
      one.focus.includes(at) ||
      (one.at < at && at - one.at <= 3 && one.clause === meaning.tokens[at]!.clause),
  );
  if (cover === undefined || cover.at === at || cover.scarce || cover.soft) return level;
  if (level === 1 && at - cover.at <= 1) return level;
  // "Many are not seen" is still many.
  if (cover.at > at && level < 5) return level;
  if (level >= 5)
    return /^(?:most|mostly|majority|many)/u.test(meaning.statement.words[at]!.text) && at - cover.at > 1
      ? level
      : 3;
  return level === 4 ? 2 : level === 1 ? 7 : level;
}
