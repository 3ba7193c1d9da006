import type { Block } from '../../../domain/block.ts';
import type { Oddity } from '../../../domain/extraction.ts';
import type { Sentence } from '../../judgements/sentences-of.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { countPattern, readCount } from './read-count.ts';

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const opener = new RegExp(`^(${ordinals.join('|')})(?:ly)?,`, 'iu');
const counted = new RegExp(
  `(?<![\\p{L}\\p{N}.,£-])(${countPattern})(?:\\s+[\\p{L}’'-]+){0,3}?\\s+\\p{L}+s[.:]?$`,
  'iu',
);

/** "… on four counts. First, … Second, … Third, …": a count whose items a paragraph goes through by ordinals. */
export function findCountsAgainstOrdinals(search: OdditySearch): Oddity[] {
  const paragraphs = new Map<Block, Sentence[]>();
  for (const sentence of search.sentences) {
    const open = paragraphs.get(sentence.block);
    if (open === undefined) paragraphs.set(sentence.block, [sentence]);
    else open.push(sentence);
  }
  return [...paragraphs.values()].flatMap((sentences) => {
    const first = sentences.findIndex(({ words }) => ordinalOf(words) === 1);
    const stated = sentences[first - 1];
    const match = stated === undefined ? null : counted.exec(stated.words);
    if (stated === undefined || match === null) return [];
    const listed = itemsFrom(sentences.slice(first));
    if (listed.length < 2 || listed.length === readCount(match[1]!)) return [];
    const message = `The text says “${match[0].replace(/[.:]$/u, '')}”; ${listed.length} are given.`;
    const places = [stated, ...listed].map(({ startChar, endChar }) => ({ startChar, endChar }));
    return [search.oddity('count-against-list', 'count-against-ordinals', message, places)];
  });
}

/** Sentences that open with the next ordinal, or with "Finally,". */
function itemsFrom(sentences: readonly Sentence[]): Sentence[] {
  const items: Sentence[] = [];
  for (const sentence of sentences)
    if (ordinalOf(sentence.words) === items.length + 1 || /^(?:finally|lastly),/iu.test(sentence.words))
      items.push(sentence);
  return items;
}

/** 1 for "First, …"; 0 for a sentence that opens with no ordinal. */
function ordinalOf(words: string): number {
  return ordinals.indexOf(opener.exec(words)?.[1]?.toLowerCase() ?? '') + 1;
}
