import type { Oddity } from '../../../domain/extraction.ts';
import { isStopWord, wordsOf } from '../../../domain/stem-words.ts';
import type { Sentence } from '../../judgements/sentences-of.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { countPattern, readCount } from './read-count.ts';
import type { PrintedList } from './read-lists.ts';
import { type StatedCount, sayCount } from './say-count.ts';

/** Two counts of one noun, each with what makes its kind: "12 areas of strength and 9 areas for improvement". */
const counts = new RegExp(
  `(?<![\\p{L}\\p{N}.,£%/-])(${countPattern})\\s+(\\p{L}+s)\\b((?:(?!\\b${countPattern}\\s)[^.;:]){3,90})`,
  'giu',
);

/**
 * A sentence that counts several kinds of one thing, against the lists whose lead-in or heading names a kind in the
 * same words. The oddity says how many are listed, which may be meant as a selection.
 */
export function findCountsOfKinds(search: OdditySearch, lists: readonly PrintedList[]): Oddity[] {
  const named = lists.map((list) => ({ list, stems: stemsOf(namedIn(search, list)) }));
  return search.sentences.flatMap((sentence) => {
    const kinds = kindsIn(sentence);
    if (kinds.length === 0 || announcesSelection(search, sentence)) return [];
    return kinds.flatMap((kind) => {
      const own = kind.stems.filter((stem) =>
        kinds.every((other) => other === kind || !other.stems.includes(stem)),
      );
      const list =
        own.length === 0
          ? undefined
          : named.find(
              ({ list, stems }) =>
                list.leadIn.startChar >= sentence.block.startChar &&
                kind.stems.every((stem) => stems.includes(stem)),
            )?.list;
      if (list === undefined || list.items.length === kind.count) return [];
      return [sayCount(search, kind, list)];
    });
  });
}

/** A paragraph that says that only some are printed: `findCountsBelow` holds it to that. */
function announcesSelection(search: OdditySearch, { block }: Sentence): boolean {
  return /\b(?:given|listed|set out|shown|printed)\s+below\b/iu.test(search.source.wordsOf(block));
}

function kindsIn(sentence: Sentence): (StatedCount & { stems: string[] })[] {
  const matches = [...sentence.words.matchAll(counts)];
  const nouns = new Set(matches.map((match) => match[2]!.toLowerCase()));
  if (matches.length < 2 || nouns.size !== 1) return [];
  return matches.map((match) => ({
    count: readCount(match[1]!),
    printed: match[0].replace(/\s+/gu, ' ').replace(/[\s,]+(?:and)?\s*$/u, ''),
    sentence,
    stems: stemsOf(match[3]!),
  }));
}

/** The lead-in; the heading too where that leads in. */
function namedIn(search: OdditySearch, { leadIn }: PrintedList): string {
  return search.words({ startChar: leadIn.bodyStart, endChar: leadIn.endChar });
}

function stemsOf(text: string): string[] {
  return [
    ...new Set(
      wordsOf(text)
        .filter(({ text: word }) => !isStopWord(word))
        .map(({ stem }) => stem),
    ),
  ];
}
