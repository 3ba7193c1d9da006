import { datesIn } from './dates-in.ts';
import { figuresIn } from './figures-in.ts';
import { openers } from './own-words.ts';

/** A value that a paragraph of a draft may not invent. `keys` are what it must equal elsewhere; for a name, its words. */
export interface ValueFound {
  kind: 'number' | 'date' | 'name' | 'negation' | 'grade';
  text: string;
  keys: string[];
  start: number;
  /** What is wrong with it in itself. */
  fault?: string;
}

const namePattern =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'&-]*(?:\s+(?:(?:of|the|for|&)\s+)*\p{Lu}[\p{L}\p{N}’'&-]*)*/gu;
const joining = new Set(['of', 'the', 'for', '&']);
const sentenceStart = /[.!?:;|([•“"‘–—]$/u;
const negations: readonly (readonly [string, RegExp])[] = [
  ['not', /\b(?:(?<!\bwhether or )not|cannot)\b|n['’]t\b/giu],
  ['no', /\b(?:no|none|nobody|nothing|no one)\b/giu],
  ['never', /\bnever\b/giu],
  ['neither', /\b(?:neither|nor)\b/giu],
  ['without', /\bwithout\b/giu],
  ['fail', /\b(?:fail|fails|failed|failing)\b/giu],
  ['lack', /\black(?:s|ed|ing)?\b/giu],
];
const grades: readonly (readonly [string, RegExp])[] = [
  ['requires improvement', /\brequir(?:e|es|ed|ing) improvement\b/giu],
  ['outstanding', /\boutstanding\b/giu],
  ['excellent', /\bexcellent(?:ly)?\b/giu],
  ['good', /\bgood\b/giu],
  ['satisfactory', /\bsatisfactory\b/giu],
  ['unsatisfactory', /\bunsatisfactory\b/giu],
  ['adequate', /\badequate(?:ly)?\b/giu],
  ['inadequate', /\binadequate(?:ly)?\b/giu],
  ['poor', /\bpoor(?:ly)?\b/giu],
  ['promising', /\bpromising\b/giu],
  ['uncertain', /\buncertain\b/giu],
  ['exceptional', /\bexceptional\b/giu],
];
const anyNegation = anyOf(negations);
const anyGrade = anyOf(grades);
const yes = /(?<=^|\|\s|:\s)Yes(?=\s*(?:$|\||\.))/gu;

/**
 * Every number, date, grade, name and negation of `text`, in order of kind. `plain` tells a word that names nobody although a
 * sentence begins with it.
 */
export function draftValuesIn(text: string, plain: (word: string) => boolean): ValueFound[] {
  const dates = datesIn(text);
  const rest = dates.reduce(
    (left, { start, end }) => left.slice(0, start) + '·'.repeat(end - start) + left.slice(end),
    text,
  );
  return [
    ...dates.map(
      ({ text: printed, keys, start, wrongDay }): ValueFound => ({
        kind: 'date',
        text: printed,
        keys,
        start,
        ...(wrongDay ? { fault: `“${printed}” names the wrong day of the week` } : {}),
      }),
    ),
    ...figuresIn(rest).map(({ text: printed, key, start }) => ({
      kind: 'number' as const,
      text: printed,
      keys: [key],
      start,
    })),
    ...namesIn(rest, plain),
    ...(anyNegation.test(rest) ? worded('negation', negations, rest) : []),
    ...(anyGrade.test(rest) ? worded('grade', grades, rest) : []),
    ...worded('name', [['yes', yes]], rest),
  ];
}

function worded(
  kind: ValueFound['kind'],
  patterns: readonly (readonly [string, RegExp])[],
  text: string,
): ValueFound[] {
  return patterns.flatMap(([key, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0], keys: [key], start: match.index })),
  );
}

/** Most texts hold none of the words, and are looked through once for all. */
function anyOf(patterns: readonly (readonly [string, RegExp])[]): RegExp {
  return new RegExp(patterns.map(([, { source }]) => source).join('|'), 'iu');
}

function namesIn(text: string, plain: (word: string) => boolean): ValueFound[] {
  return [...text.matchAll(namePattern)].flatMap((match): ValueFound[] => {
    const words = match[0].split(/\s+/u);
    const opens = opensSentence(text, match.index);
    const idle = (word: string) =>
      openers.has(bare(word)) || (/^(?:[IVX]|[A-Z]\d*)$/u.test(word) && words.length === 1 && opens);
    if (opens && (plain(bare(words[0]!)) || idle(words[0]!))) words.shift();
    while (words.length > 0 && (joining.has(words[0]!) || openers.has(bare(words[0]!)))) words.shift();
    const name = words.join(' ').replace(/['’]s?$/u, '');
    return name === '' ? [] : [{ kind: 'name', text: name, keys: [name], start: match.index }];
  });
}

function opensSentence(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return (
    before === '' || sentenceStart.test(before.slice(-1)) || text.slice(before.length, at).includes('\n')
  );
}

function bare(word: string): string {
  return word.toLowerCase().replace(/['’]s?$/u, '');
}
