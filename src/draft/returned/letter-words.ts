import type { Block } from '../../domain/block.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import { foldWords } from '../../domain/fold-words.ts';
import type { Letter } from '../../domain/letter.ts';
import { placeCitation } from '../../domain/place-citation.ts';
import type { Span } from '../../domain/span.ts';
import { splitSentences } from '../../domain/split-sentences.ts';
import { contentStems } from '../../domain/stem-words.ts';
import { datesIn } from '../check/dates-in.ts';

/** A letter opened for words that cite nothing. */
export interface LetterWords {
  /**
   * Cites the sentence or row that shares most with `text`, and at most two more for what that one does not speak of. Empty when none
   * shares enough to be what the text speaks of.
   */
  nearest(text: string): PlacedCitation[];
  /** Cites the first sentence or row that holds these words as they are, or the same dates; undefined when none does. */
  holding(words: string): PlacedCitation | undefined;
}

/** Share of a sentence's words, weighed by how rare they are in the letter, that its source must hold, and that a further one adds. */
const leastShared = 0.45;
const leastAdded = 0.2;
const mostCited = 3;

/** Opens a letter for `nearest` and `holding`. */
export function letterWords({ content, profile, extraction }: Letter): LetterWords {
  const cited = extraction.findings.map(({ citation }) => citation);
  const spans = uniqueSpans([...content.blocks.flatMap((block) => spansOf(content.text, block)), ...cited]);
  const texts = spans.map(({ startChar, endChar }) => content.text.slice(startChar, endChar));
  const index = indexTexts(texts);
  const cite = (at: number) => placeCitation(content, profile, spans[at]!);
  return {
    nearest: (text) => nearestTexts(contentStems(text), index).map(cite),
    holding(words) {
      const wanted = foldWords(words);
      const days = datesIn(words).flatMap(({ keys }) => keys);
      if (wanted === '') return undefined;
      const at = texts.findIndex((text) => holdsWhole(foldWords(text), wanted) || holdsDates(text, days));
      return at < 0 ? undefined : cite(at);
    },
  };
}

interface TextIndex {
  holders: ReadonlyMap<string, readonly number[]>;
  lengths: readonly number[];
}

function indexTexts(texts: readonly string[]): TextIndex {
  const holders = new Map<string, number[]>();
  for (const [at, text] of texts.entries())
    for (const stem of contentStems(text)) {
      const held = holders.get(stem);
      if (held) held.push(at);
      else holders.set(stem, [at]);
    }
  return { holders, lengths: texts.map((text) => text.length) };
}

function nearestTexts(stems: readonly string[], { holders, lengths }: TextIndex): number[] {
  const weigh = (stem: string) => Math.log(1 + lengths.length / (holders.get(stem)?.length ?? 0.5));
  const all = stems.reduce((sum, stem) => sum + weigh(stem), 0);
  const found: number[] = [];
  let left = [...stems];
  while (found.length < mostCited && left.length > 1) {
    const scores = new Map<number, number>();
    for (const stem of left)
      for (const at of holders.get(stem) ?? []) scores.set(at, (scores.get(at) ?? 0) + weigh(stem));
    // Of two that share the same words the shorter says less besides.
    const best = [...scores].sort((a, b) => b[1] - a[1] || lengths[a[0]]! - lengths[b[0]]!)[0];
    if (!best || best[1] < all * (found.length === 0 ? leastShared : leastAdded)) break;
    found.push(best[0]);
    // A figure alone makes no second source: that would back whatever stands anywhere in the letter.
    left = left.filter((stem) => !holders.get(stem)?.includes(best[0]) && !/\p{N}/u.test(stem));
  }
  return found;
}

function spansOf(text: string, block: Block): Span[] {
  if (block.kind !== 'table') return splitSentences(text, block.bodyStart, block.endChar);
  return block.rows.flatMap((row) => {
    const cells = row.filter((cell) => cell.endChar > cell.startChar);
    const [first, last] = [cells[0], cells.at(-1)];
    return first && last ? [{ startChar: first.startChar, endChar: last.endChar }] : [];
  });
}

function uniqueSpans(spans: readonly Span[]): Span[] {
  const seen = new Map(
    spans.map(({ startChar, endChar }) => [`${startChar}-${endChar}`, { startChar, endChar }]),
  );
  return [...seen.values()];
}

function holdsDates(text: string, days: readonly string[]): boolean {
  if (days.length === 0) return false;
  const held = new Set(datesIn(text).flatMap(({ keys }) => keys));
  return days.every((day) => held.has(day));
}

function holdsWhole(text: string, words: string): boolean {
  const edge = (character: string | undefined) => character === undefined || !/[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (edge(text[at - 1]) && edge(text[at + words.length])) return true;
  return false;
}
