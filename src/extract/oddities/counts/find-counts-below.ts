import type { Oddity } from '../../../domain/extraction.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { countPattern, readCount } from './read-count.ts';
import type { PrintedList } from './read-lists.ts';
import { sayCount } from './say-count.ts';

const below = new RegExp(
  `\\b(?:the|their)\\s+(${countPattern})\\s+(?:most\\s+\\p{L}+|main|key|principal|chief|top)\\b([^.;:]{0,40}?)\\b(?:are|is)\\s+(?:given|listed|set out|shown|printed)\\s+below`,
  'iu',
);

/**
 * "The six most important of each are given below": the list that comes next has six, and for "of each" the one after
 * it in the same section too. A list right after the sentence is read as announced by it.
 */
export function findCountsBelow(search: OdditySearch, lists: readonly PrintedList[]): Oddity[] {
  return search.sentences.flatMap((sentence) => {
    const match = below.exec(sentence.words);
    if (match === null) return [];
    const stated = {
      count: readCount(match[1]!),
      printed: match[0].replace(/\s+/gu, ' '),
      sentence,
    };
    const most = /\bof each\b/iu.test(match[2]!) ? 2 : 1;
    const section = sentence.block.headings[0];
    const next = lists
      .filter(({ leadIn }) => leadIn.startChar >= sentence.block.startChar && leadIn.headings[0] === section)
      .slice(0, most);
    return next
      .filter(({ items }) => items.length !== stated.count)
      .map((list) => sayCount(search, stated, list));
  });
}
