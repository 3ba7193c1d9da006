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

/** Builds a matcher once for many texts. Curly marks, dashes, "&" and runs of white space count as their plain forms. */
export function formMatcher<T>(entries: readonly FormEntry<T>[], caseRule: CaseRule): FormMatcher<T> {
  if (entries.length === 0) return () => [];
  const byForm = new Map<string, FormEntry<T>[]>();
  for (const entry of entries) {
    const key = plainForm(entry.form);
    byForm.set(key, [...(byForm.get(key) ?? []), entry]);
  }
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.map(formPattern).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text, options = {}) => {
    const found: FormMatch<T>[] = [];
    for (const match of plainMarks(text).matchAll(pattern)) {
      for (const entry of byForm.get(plainForm(match[0])) ?? []) {
        if (!options.asked && !caseFits(match[0], entry.form, caseRule)) continue;
        found.push({ ...entry, start: match.index, end: match.index + match[0].length });
      }
    }
    return found;
  };
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
