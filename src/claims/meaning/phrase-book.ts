import type { Word } from '../../domain/stem-words.ts';
import { rootOf } from './root-of.ts';

/** A word or phrase of a list that stands at a place, how many words it takes up, and what it stands for. */
export interface PhraseFound<T> {
  length: number;
  value: T;
}

/** Finds every phrase of its lists that begins at one word of a text. Empty when none does. */
export type PhraseBook<T> = (words: readonly Word[], at: number) => readonly PhraseFound<T>[];

const nothing: readonly never[] = [];

interface Entry<T> {
  parts: readonly { word: string; exact: boolean }[];
  value: T;
}

/**
 * Prepares lists of words and phrases, parted by commas. A word stands for all its forms; "=" before a phrase holds its words to the forms
 * written. Of several that begin at one word all are found.
 */
export function phraseBook<T>(lists: readonly (readonly [list: string, value: T])[]): PhraseBook<T> {
  const byText = new Map<string, Entry<T>[]>();
  const byStem = new Map<string, Entry<T>[]>();
  for (const [list, value] of lists)
    for (const phrase of list.split(/[,\n]/u)) {
      const exact = phrase.trim().startsWith('=');
      const words = phrase.replace('=', ' ').trim().split(/\s+/u);
      if (words[0] === '') continue;
      const parts = words.map((word) => ({ word: exact ? word : rootOf(word), exact }));
      const index = exact ? byText : byStem;
      const held = index.get(parts[0]!.word) ?? [];
      index.set(parts[0]!.word, [...held, { parts, value }]);
    }
  return (words, at) => {
    const first = words[at]!;
    const exact = byText.get(first.text);
    const formed = byStem.get(rootOf(first.text));
    if (exact === undefined && formed === undefined) return nothing;
    const found: PhraseFound<T>[] = [];
    for (const entries of [exact, formed]) {
      if (entries === undefined) continue;
      for (const { parts, value } of entries)
        if (standsAt(words, at, parts)) found.push({ length: parts.length, value });
    }
    return found.length === 0 ? nothing : found;
  };
}

/** The first word fits: it was looked up. */
function standsAt<T>(words: readonly Word[], at: number, parts: Entry<T>['parts']): boolean {
  for (let i = 1; i < parts.length; i++) if (!fits(words[at + i], parts[i]!)) return false;
  return true;
}

function fits(word: Word | undefined, { word: wanted, exact }: { word: string; exact: boolean }): boolean {
  return word !== undefined && (exact ? word.text : rootOf(word.text)) === wanted;
}
