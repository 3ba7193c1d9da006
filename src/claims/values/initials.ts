import type { Evidence } from '../evidence.ts';
import { acronyms } from './name-words.ts';
import type { NameWord } from './names-of.ts';
import { printedAcronyms } from './printed-acronyms.ts';

const small = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to', 'a', 'with']);

/** True when words in a row of `folded` have these initials; small words between may count or not. */
export function isInitialsOf(acronym: string, folded: string): boolean {
  if (acronym.length < 2) return false;
  return wordsFrom(folded).some(
    (word, at, words) => word[0] === acronym[0] && !small.has(word) && spells(words, at, acronym),
  );
}

/** The words that were asked for last: one text is held against acronym after acronym. */
let last: { folded: string; words: readonly string[] } = { folded: '', words: [''] };

function wordsFrom(folded: string): readonly string[] {
  if (folded !== last.folded) last = { folded, words: folded.split(/[^\p{L}\p{N}']+/u) };
  return last.words;
}

function spells(words: readonly string[], from: number, acronym: string): boolean {
  let letter = 0;
  for (let at = from; at < words.length && letter < acronym.length && at < from + acronym.length * 2; at++) {
    const word = words[at]!;
    if (word[0] === acronym[letter]) letter++;
    else if (!small.has(word)) return false;
  }
  return letter === acronym.length;
}

/** True for a word of a name written out in the claim whose acronym stands in the evidence. */
export function expands(text: string, name: NameWord, evidence: Evidence): boolean {
  const found = printedAcronyms(evidence);
  if (found.size === 0) return false;
  const lower = text.toLowerCase().replace(/’/gu, "'");
  const around = nameAround(lower, name);
  return [...found].some((acronym) => {
    const known = (acronyms[acronym] ?? []).some((words) => {
      const at = lower.indexOf(words);
      return at >= 0 && name.start >= at && name.start < at + words.length;
    });
    return known || isInitialsOf(acronym, around);
  });
}

/** Up to six words on both sides. */
function nameAround(lower: string, { start, end }: NameWord): string {
  const before = lower.slice(0, start).split(/\s+/u).slice(-7).join(' ');
  const after = lower.slice(end).split(/\s+/u).slice(0, 7).join(' ');
  return `${before}${lower.slice(start, end)}${after.startsWith(' ') ? after : ` ${after}`}`;
}
