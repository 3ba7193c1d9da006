import { stemmer } from 'stemmer';

/** A word of a text: lower case, its Porter stem, and where it stands. */
export interface Word {
  text: string;
  stem: string;
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:[.,/](?=\p{N})[\p{L}\p{N}]+)*(?:['’]\p{L}+)?/gu;

/** Words that say nothing of the subject: articles, pronouns, auxiliaries, question words, and how one asks. */
const stopWords = new Set(
  `a an the and or but nor so yet if then than that this these those there here it its he she they them their theirs we us our ours you your
yours i me my mine who whom whose which what when where why how is are was were be been being am do does did doing done has have had having
will would shall should can could may might must of in on at by for from to into onto over under about as with without within between among
during before after since until up down out off per not no any some each every all both either neither such same other another more most much
many few less least own very too also just only ever never now according tell show please say says said saying state stated states give gave
given gives report reports reported get got there's one ones us let s t don didn doesn isn wasn aren weren hasn haven`.split(
    /\s+/u,
  ),
);

/** Stems already worked out: reports use few words often, and every answer stems some thousands of them. */
const stems = new Map<string, string>();
const mostStems = 50_000;

/** Every word of `text` in order. Hyphenated words are taken apart; a possessive ending is cut off; "2012/13" and "4.5" stay whole. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const whole = match[0]
      .toLowerCase()
      .replace(/['’]s$/u, '')
      .replace(/['’]/gu, '');
    words.push({ text: whole, stem: stemOf(whole), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Stem of one lower-case word; words with digits are left as they are. Method: M.F. Porter, "An algorithm for suffix stripping", 1980. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /\p{N}/u.test(word) ? word : stemmer(word);
  if (stems.size >= mostStems) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** True for words that carry no subject, e.g. "the", "what", "said". */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** The stems of the words that carry the subject, in order, each once. */
export function contentStems(text: string): string[] {
  return [
    ...new Set(
      wordsOf(text)
        .filter((word) => !isStopWord(word.text))
        .map((word) => word.stem),
    ),
  ];
}

const counts = new Set(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map(stemOf),
);

/** True for the stem of a number, in figures or in words up to twelve. */
export function isCount(stem: string): boolean {
  return counts.has(stem) || !Number.isNaN(Number(stem));
}
