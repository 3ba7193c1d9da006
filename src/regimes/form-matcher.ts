/** A form to look for and what it stands for. */
export interface FormEntry<T> {
  form: string;
  value: T;
}

/** Where a form was found. `start` inclusive, `end` exclusive, offsets of the text searched. */
export interface FormMatch<T> {
  value: T;
  form: string;
  start: number;
  end: number;
}

export interface MatchOptions {
  /** True for a question as typed: case counts for nothing. */
  asked?: boolean;
}

/** `names`: capitals of the form must stand in print. `phrases`: only acronyms must. */
export type CaseRule = 'names' | 'phrases';

/** Finds forms in a text: whole words, longest first, without overlap (forms of one length and place are all kept). */
export type FormMatcher<T> = (text: string, options?: MatchOptions) => FormMatch<T>[];

interface Candidate<T> {
  form: string;
  /** Its further words, in small letters: where others follow, it cannot stand. */
  words: readonly string[];
  /** Anchored where it is tried; built at the first try, since most forms are never met. */
  pattern?: RegExp;
  entries: FormEntry<T>[];
}

const wordPattern = /[\p{L}\p{N}]+/gu;

/** Builds a matcher once for many texts. Curly marks, dashes, "&" and runs of white space count as their plain forms. */
export function formMatcher<T>(entries: readonly FormEntry<T>[], caseRule: CaseRule): FormMatcher<T> {
  const byFirstWord = candidatesByFirstWord(entries);
  return (text, options = {}) => {
    const { plain, words } = readText(text);
    const found: FormMatch<T>[] = [];
    let free = 0;
    for (const [at, { index, word }] of words.entries()) {
      if (index < free) continue;
      const candidates = byFirstWord.get(word);
      const fit = candidates && longestAt(plain, words, at, candidates);
      if (fit === undefined) continue;
      const fitting = fit.entries.filter(
        ({ form }) => options.asked || caseFits(fit.printed, form, caseRule),
      );
      if (fitting.length === 0) continue;
      free = index + fit.printed.length;
      found.push(...fitting.map((entry) => ({ ...entry, start: index, end: free })));
    }
    return found;
  };
}

interface TextWord {
  index: number;
  /** In small letters. */
  word: string;
}

interface TextRead {
  text: string;
  plain: string;
  words: readonly TextWord[];
}

/** The text that was read last: several matchers look for their forms in one text after the other. */
let last: TextRead = { text: '', plain: '', words: [] };

function readText(text: string): TextRead {
  if (text === last.text) return last;
  const plain = plainMarks(text);
  const words = [...plain.matchAll(wordPattern)].map(({ index, 0: word }) => ({
    index,
    word: word.toLowerCase(),
  }));
  last = { text, plain, words };
  return last;
}

/** Candidates under their first word in small letters, the longest form first. */
function candidatesByFirstWord<T>(entries: readonly FormEntry<T>[]): Map<string, Candidate<T>[]> {
  const byForm = new Map<string, FormEntry<T>[]>();
  for (const entry of entries) {
    const key = plainForm(entry.form);
    byForm.set(key, [...(byForm.get(key) ?? []), entry]);
  }
  const byFirstWord = new Map<string, Candidate<T>[]>();
  for (const form of [...byForm.keys()].sort((a, b) => b.length - a.length)) {
    const all = form.match(wordPattern) ?? [form];
    const candidate = {
      form,
      // An "and" may be printed as "&".
      words: all.slice(1).filter((word) => word !== 'and'),
      entries: byForm.get(form) ?? [],
    };
    byFirstWord.set(all[0]!, [...(byFirstWord.get(all[0]!) ?? []), candidate]);
  }
  return byFirstWord;
}

function longestAt<T>(
  text: string,
  words: readonly TextWord[],
  at: number,
  candidates: readonly Candidate<T>[],
) {
  for (const candidate of candidates) {
    if (!isFollowedBy(words, at, candidate.words)) continue;
    candidate.pattern ??= new RegExp(`${formPattern(candidate.form)}(?![\\p{L}\\p{N}])`, 'iuy');
    candidate.pattern.lastIndex = words[at]!.index;
    const printed = candidate.pattern.exec(text)?.[0];
    if (printed !== undefined) return { printed, entries: candidate.entries };
  }
  return undefined;
}

/** True when `wanted` stand next to each other behind a word, whatever "and" stands between. */
function isFollowedBy(words: readonly TextWord[], at: number, wanted: readonly string[]): boolean {
  let next = at + 1;
  for (const word of wanted) {
    while (words[next]?.word === 'and') next++;
    if (words[next]?.word !== word) return false;
    next++;
  }
  return true;
}

/** The same text with plain apostrophes, hyphens and spaces, each one for one, so that offsets stay. */
export function plainMarks(text: string): string {
  return text
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .replace(/[\u00a0\u2009]/gu, ' ');
}

function plainForm(form: string): string {
  return plainMarks(form)
    .toLowerCase()
    .replace(/(?<=\s)&(?=\s)/gu, 'and')
    .replace(/[\s-]+/gu, ' ');
}

function formPattern(form: string): string {
  return form
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/(?<= )and(?= )/gu, '(?:and|&)')
    .replace(/ /gu, '[\\s-]+');
}

/** In print an acronym stands in capitals, and a name begins with one. */
function caseFits(printed: string, form: string, caseRule: CaseRule): boolean {
  const words = printed.split(/[\s-]+/u);
  const asWritten = form.split(/[\s-]+/u);
  return asWritten.every((word, index) => {
    const found = words[index] ?? '';
    if (isAcronym(word)) return found === word || found === word.toUpperCase();
    if (/^(the|and|of|upon|with|in|on)$/u.test(word)) return true;
    return caseRule === 'phrases' || !/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(found);
  });
}

/** True for a word of capitals such as CQC, HMICFRS or DoH. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(word) && word.length <= 8;
}
