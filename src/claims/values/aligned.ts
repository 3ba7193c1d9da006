import type { ClaimWords } from '../claim-words.ts';
import type { Statement } from '../statement.ts';
import { type Mention, marked, type Token } from './marked.ts';

/** Values that stand in the same place of two sentences that go alike, and differ. */
export interface AlignedPair {
  claimed: Mention;
  printed: Mention;
}

/** True when the two could stand for one another. */
export type Comparable = (claimed: Mention, printed: Mention) => 'same' | 'other' | 'none';

const most = 90;

/** The same for whichever of `sentences` shares most words with the claim; empty where that is less than half of them. */
export function alignedWithNearest(
  claim: Statement,
  sentences: readonly Statement[],
  words: ClaimWords,
  compare: Comparable,
): AlignedPair[] {
  const shared = ({ stems }: Statement) => [...claim.stems].filter((stem) => stems.has(stem)).length;
  const nearest = sentences.reduce<{ one: Statement; count: number } | undefined>((best, one) => {
    const count = shared(one);
    return count > (best?.count ?? 0) ? { one, count } : best;
  }, undefined);
  if (
    nearest === undefined ||
    nearest.count * 2 < claim.stems.size ||
    nearest.one.folded.includes(claim.folded.replace(/[.;]$/u, ''))
  )
    return [];
  return alignedPairs(claim, nearest.one, words, compare);
}

/**
 * Lays the claim along a sentence of its evidence, word for word, and gives the values that stand at the same place but differ, where words that carry
 * the subject stand beside both. Empty for sentences that share little.
 */
function alignedPairs(
  claim: Statement,
  sentence: Statement,
  words: ClaimWords,
  compare: Comparable,
): AlignedPair[] {
  const said = marked(claim, words).tokens.slice(0, most);
  const printed = marked(sentence, words).tokens.slice(0, most * 2);
  if (!said.some(({ mention }) => mention) || !printed.some(({ mention }) => mention)) return [];
  const matches = align(said, printed, compare);
  const partner = new Map(matches);
  const pairs = matches.flatMap(([a, b]): AlignedPair[] => {
    const [one, other] = [said[a]!.mention, printed[b]!.mention];
    if (one === undefined || other === undefined || compare(one, other) !== 'other') return [];
    // What another sentence holds is told apart by what stands around it.
    if (!printed.some(({ mention }) => mention !== undefined && compare(one, mention) === 'same')) return [];
    if (one.kind === 'time' && isAmongItsOwn(a, b, said, printed, compare)) return [];
    const laid = { said, printed, partner };
    return besides(a, b, laid) >= 2 && goesAlong(a, b, 1, laid) && goesAlong(a, b, -1, laid)
      ? [{ claimed: one, printed: other }]
      : [];
  });
  // What stands in the print there may be told elsewhere in the claim, in its right place.
  const moved = new Set(pairs.map(({ claimed }) => claimed));
  return pairs.filter(
    ({ printed: other }) =>
      !said.some(
        ({ mention }) => mention !== undefined && !moved.has(mention) && compare(mention, other) === 'same',
      ),
  );
}

/** True for a time that stands among the words that it has in the print, before or after them: "in May, a new head" of "a new head in May". */
function isAmongItsOwn(
  a: number,
  b: number,
  said: readonly Token[],
  printed: readonly Token[],
  compare: Comparable,
): boolean {
  const shared = (at: number) => {
    const near = new Set(stemsNear(printed, at));
    return stemsNear(said, a).filter((stem) => near.has(stem)).length;
  };
  const own = printed.flatMap(({ mention }, at) =>
    mention !== undefined && compare(said[a]!.mention!, mention) === 'same' ? [shared(at)] : [],
  );
  return Math.max(0, ...own) >= 2 && Math.max(0, ...own) > shared(b);
}

const nearest = 5;

/** Words that carry the subject, up to the next value on either side. */
function stemsNear(tokens: readonly Token[], at: number): string[] {
  const before = tokens.slice(Math.max(0, at - nearest), at);
  const after = tokens.slice(at + 1, at + 1 + nearest);
  const from = before.findLastIndex(({ mention }) => mention !== undefined) + 1;
  const to = after.findIndex(({ mention }) => mention !== undefined);
  return [...before.slice(from), ...(to < 0 ? after : after.slice(0, to))]
    .filter(({ stop }) => !stop)
    .map(({ stem }) => stem);
}

function align(said: readonly Token[], printed: readonly Token[], compare: Comparable): [number, number][] {
  const width = printed.length + 1;
  const best = new Float32Array((said.length + 1) * width);
  const worth = new Float32Array(said.length * printed.length);
  for (let a = said.length - 1; a >= 0; a--)
    for (let b = printed.length - 1; b >= 0; b--) {
      const here = likeness(said[a]!, printed[b]!, compare);
      worth[a * printed.length + b] = here;
      const through = here === 0 ? 0 : here + best[(a + 1) * width + b + 1]!;
      best[a * width + b] = Math.max(through, best[(a + 1) * width + b]!, best[a * width + b + 1]!);
    }
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < said.length && b < printed.length; ) {
    const here = worth[a * printed.length + b]!;
    const value = best[a * width + b]!;
    if (here > 0 && Math.abs(value - here - best[(a + 1) * width + b + 1]!) < 1e-4) pairs.push([a++, b++]);
    else if (Math.abs(value - best[(a + 1) * width + b]!) < 1e-4) a++;
    else b++;
  }
  return pairs;
}

function likeness(said: Token, printed: Token, compare: Comparable): number {
  if (said.mention !== undefined && printed.mention !== undefined) {
    const told = compare(said.mention, printed.mention);
    return told === 'same' ? 0.6 : told === 'other' ? 0.4 : 0;
  }
  if (said.mention !== undefined || printed.mention !== undefined || said.stem !== printed.stem) return 0;
  return said.stop ? 0.3 : 1;
}

interface Laid {
  said: readonly Token[];
  printed: readonly Token[];
  partner: ReadonlyMap<number, number>;
}

/** How many of the words within three places of the value go along on both sides; those that carry the subject count double. */
function besides(a: number, b: number, { said, printed, partner }: Laid): number {
  let count = 0;
  for (let step = -3; step <= 3; step++) {
    if (step === 0) continue;
    const along = partner.get(a + step);
    if (along === undefined || Math.abs(along - b) > 4) continue;
    const [one, other] = [said[a + step]!, printed[along]!];
    if (one.mention !== undefined) count += 0;
    else count += one.stop ? 0.5 : other.stem === one.stem ? 1.5 : 0;
  }
  return count;
}

/** False where the next word on this side that carries the subject, up to the next value, has no partner near. */
function goesAlong(a: number, b: number, step: 1 | -1, { said, partner }: Laid): boolean {
  for (let at = a + step, count = 0; count < 4; at += step, count++) {
    const token = said[at];
    if (token === undefined || token.mention !== undefined) return true;
    if (token.stop) continue;
    const along = partner.get(at);
    return along !== undefined && Math.abs(along - b) <= 5;
  }
  return true;
}
