import { isStopWord } from '../../domain/stem-words.ts';
import type { Statement } from '../statement.ts';
import { plainCapitals } from './name-words.ts';

/** A capitalised word of a claim that may name somebody. */
export interface NameWord {
  text: string;
  start: number;
  end: number;
  /** True where a sentence or quotation opens with it: the capital may mean nothing. */
  opens: boolean;
  /** True for capitals only, e.g. "JSNA". */
  acronym: boolean;
}

const capital = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&]*(?:['’]\p{L}+)?(?![\p{L}\p{N}])/gu;
const start = /(?:^|[.!?|•“"‘])\s*$/u;

/** Every capitalised word of the statement that is not plainly an ordinary one, in order. */
export function namesOf(statement: Statement): readonly NameWord[] {
  const known = read.get(statement);
  if (known !== undefined) return known;
  const found = findNames(statement.text);
  read.set(statement, found);
  return found;
}

const read = new WeakMap<Statement, readonly NameWord[]>();

function findNames(text: string): NameWord[] {
  return [...text.matchAll(capital)].flatMap((match): NameWord[] => {
    const word = match[0].replace(/['’]s?$/u, '');
    const lower = word.toLowerCase();
    if (plainCapitals.has(lower)) return [];
    const opens = start.test(text.slice(Math.max(0, match.index - 4), match.index));
    if (opens && isStopWord(lower)) return [];
    const acronym = /^\p{Lu}[\p{Lu}&]+s?$/u.test(word);
    return [{ text: word, start: match.index, end: match.index + word.length, opens, acronym }];
  });
}
