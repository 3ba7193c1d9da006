import type { ReadReport } from '../../domain/read-report.ts';

const longestAcronym = 6;
const known = new WeakMap<object, ReadonlySet<string>>();

/**
 * A heading that is all capitals as it would stand in a sentence: each word small that the text elsewhere prints in small letters, so
 * that acronyms and names stay. Anything else is left as printed.
 */
export function unshouted(heading: string, content: Pick<ReadReport, 'text'>): string {
  if (/\p{Ll}/u.test(heading) || !/\s/u.test(heading.trim())) return heading;
  const printed = wordsOf(content);
  const small = heading.replace(/\p{Lu}[\p{Lu}’']*/gu, (word) => {
    const lower = word.toLowerCase();
    const named = capital(lower);
    if (printed.has(lower)) return lower;
    if (printed.has(named)) return named;
    return word.length > longestAcronym ? lower : word;
  });
  return capital(small);
}

/** Every word of the text, with and without what stands behind an apostrophe in it; a long report has thousands of headings to hold against them. */
function wordsOf(content: Pick<ReadReport, 'text'>): ReadonlySet<string> {
  const held = known.get(content);
  if (held !== undefined) return held;
  const words = new Set<string>();
  for (const [word] of content.text.matchAll(/\p{L}[\p{L}’']*/gu)) {
    words.add(word);
    for (const part of word.split(/[’']/u)) words.add(part);
  }
  known.set(content, words);
  return words;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
