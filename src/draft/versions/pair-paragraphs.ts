import { sameWords } from './same-words.ts';
import { wordLikeness } from './word-likeness.ts';

/** Something that may be the other version of something else. */
export interface Pairable {
  text: string;
  /** Where both have one, nothing else counts: equal ones belong together and others do not, e.g. keys of placeholders. */
  identity?: string | undefined;
}

/** How alike two texts must be for one to be taken for the other, changed. */
const alike = 0.5;

/**
 * Which of the later texts is which of the earlier ones: for each later one the place of the earlier, undefined for a new one. Equal
 * words in the same order first, then by identity, then equal words elsewhere, then the most alike.
 */
export function pairParagraphs(
  before: readonly Pairable[],
  after: readonly Pairable[],
): (number | undefined)[] {
  const pairs: (number | undefined)[] = after.map(() => undefined);
  const free = new Set(before.keys());
  const take = (at: number, of: number) => {
    if (pairs[at] !== undefined || !free.has(of)) return;
    pairs[at] = of;
    free.delete(of);
  };
  for (const [of, at] of inOrder(before, after)) take(at, of);
  const rest = () => [...after.keys()].filter((at) => pairs[at] === undefined);
  for (const at of rest()) {
    const { identity } = after[at]!;
    const of = identity && [...free].find((place) => before[place]!.identity === identity);
    if (typeof of === 'number') take(at, of);
  }
  for (const at of rest()) {
    const of = [...free].find((place) => sameWords(before[place]!.text, after[at]!.text));
    if (of !== undefined) take(at, of);
  }
  const likely = rest().flatMap((at) =>
    [...free].map((of) => ({ at, of, likeness: likenessOf(before[of]!, after[at]!) })),
  );
  likely.sort((one, other) => other.likeness - one.likeness);
  for (const { at, of, likeness } of likely) if (likeness >= alike) take(at, of);
  return pairs;
}

function likenessOf(before: Pairable, after: Pairable): number {
  if (before.identity !== undefined && after.identity !== undefined) return 0;
  return wordLikeness(before.text, after.text);
}

/** The longest run of equal texts that keeps the order of both, as pairs of places. */
function inOrder(before: readonly Pairable[], after: readonly Pairable[]): [number, number][] {
  const longest = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const equal = (of: number, at: number) => sameWords(before[of]!.text, after[at]!.text);
  for (let of = before.length - 1; of >= 0; of--)
    for (let at = after.length - 1; at >= 0; at--)
      longest[of]![at] = equal(of, at)
        ? longest[of + 1]![at + 1]! + 1
        : Math.max(longest[of + 1]![at]!, longest[of]![at + 1]!);
  const pairs: [number, number][] = [];
  for (let of = 0, at = 0; of < before.length && at < after.length; ) {
    if (equal(of, at)) pairs.push([of++, at++]);
    else if (longest[of + 1]![at]! >= longest[of]![at + 1]!) of++;
    else at++;
  }
  return pairs;
}
