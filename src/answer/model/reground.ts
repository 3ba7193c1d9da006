import { contentStems } from '../../domain/stem-words.ts';
import { locateWords, type PointedAt } from './resolve-citations.ts';
import type { SentBlock, SentDocument } from './sent-document.ts';

/** Share of a sentence's subject that a block must hold to be taken for its source, and how long that subject must be: few words may stand anywhere. */
const enough = 0.66;
const fewestStems = 4;
/** Fewer words between quotation marks may stand anywhere. */
const fewestQuoted = 3;

const quoted = /[“"]([^“”"]+)[”"]/gu;

/**
 * Where a sentence came from whose citation reached us as text: the blocks that hold what it quotes, else the one that holds most of its words. Empty when
 * none holds enough. What is found is checked as any citation is.
 */
export function reground(text: string, documents: readonly SentDocument[]): PointedAt[] {
  const quotes = [...text.matchAll(quoted)]
    .map((match) => match[1]!)
    .filter((words) => words.trim().split(/\s+/u).length >= fewestQuoted);
  const located = quotes.map((words) => locateWords(words, documents)).filter((one) => one !== undefined);
  if (located.length > 0) return located;
  const wanted = contentStems(text);
  // What stands in brackets is a remark of the model's own.
  if (wanted.length < fewestStems || /^[[(]/u.test(text)) return [];
  let best: PointedAt | undefined;
  let bestShare = 0;
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.kind === 'heading' || block.kind === 'header-row') continue;
      const held = stemsOf(block);
      const share = wanted.filter((stem) => held.has(stem)).length / wanted.length;
      if (share > bestShare) [best, bestShare] = [{ document, block }, share];
    }
  }
  return best !== undefined && bestShare >= enough ? [best] : [];
}

const known = new WeakMap<SentBlock, ReadonlySet<string>>();

function stemsOf(block: SentBlock): ReadonlySet<string> {
  const held = known.get(block) ?? new Set(contentStems(block.words));
  known.set(block, held);
  return held;
}
