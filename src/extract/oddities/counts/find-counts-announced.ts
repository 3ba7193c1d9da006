import type { Oddity } from '../../../domain/extraction.ts';
import type { Sentence } from '../../judgements/sentences-of.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { countedPhrase as phrase } from './counted-phrase.ts';
import { readCount } from './read-count.ts';
import type { PrintedList } from './read-lists.ts';
import { sayCount } from './say-count.ts';

/** Counts in the sentence that leads into a list ("five recommendations:"), against its items. */
export function findCountsAnnounced(search: OdditySearch, lists: readonly PrintedList[]): Oddity[] {
  const last = new Map<number, Sentence[]>();
  for (const sentence of search.sentences) {
    const of = last.get(sentence.block.startChar);
    if (of === undefined) last.set(sentence.block.startChar, [sentence]);
    else of.push(sentence);
  }
  return lists.flatMap((list) => {
    const closing = last.get(list.leadIn.startChar)?.slice(-2) ?? [];
    const oddity = against(search, list, closing);
    return oddity === undefined ? [] : [oddity];
  });
}

/** Smaller counts are not rough ones: "concerned about three things". */
const fewestRough = 10;

function against(search: OdditySearch, list: PrintedList, closing: readonly Sentence[]): Oddity | undefined {
  const final = closing.at(-1);
  if (final === undefined) return undefined;
  const nearby = closing
    .flatMap(({ words }) => [...words.matchAll(phrase)])
    .map((match) => readCount(match[1]!));
  const stated = [...final.words.matchAll(phrase)].map((match) => ({
    count: readCount(match[1]!),
    printed: match[0].replace(/\s+/gu, ' '),
    sentence: final,
    before: final.words.slice(0, match.index),
    after: final.words.slice(match.index + match[0].length),
  }));
  const sole = stated[0];
  if (sole === undefined || stated.length > 1 || sole.count < 2) return undefined;
  const leadsIn =
    /(?::|\b(?:following|below)\b[^.]*[.;]?)$/iu.test(final.words) ||
    /^[.;]?$/u.test(sole.after) ||
    /\bthese\s+$/iu.test(sole.before);
  if (!leadsIn) return undefined;
  const sum = nearby.reduce((total, count) => total + count, 0);
  const fits = [...nearby, sum].includes(list.items.length);
  if (fits || /\b(?:of|than|least)\s+(?:the\s+)?$/iu.test(sole.before)) return undefined;
  if (sole.count >= fewestRough && /\b(?:over|nearly|around|about)\s+$/iu.test(sole.before)) return undefined;
  if (/,|\b(?:include|includes|including|such as|for example)\b/iu.test(sole.after)) return undefined;
  return sayCount(search, sole, list);
}
