import { isPlainVerb } from '../things/is-plain-verb.ts';
import { nearGroups, populationGroups } from './lexicon/population-words.ts';
import type { Meaning } from './meaning.ts';
import { phraseBook } from './phrase-book.ts';
import { phrasesIn } from './phrases-in.ts';

/** A group of people where a statement names it. `length` counts its words. */
export interface Group {
  id: string;
  text: string;
  at: number;
  length: number;
}

const book = phraseBook<string>(populationGroups.map(({ id, words }) => [words, id] as const));
const byId = new Map(populationGroups.map((one) => [one.id, one] as const));
const read = new WeakMap<Meaning, Group[]>();

/** The groups of people that a statement names, in order. Names of services are none. Empty when it names nobody. */
export function groupsIn(meaning: Meaning): Group[] {
  const known = read.get(meaning);
  if (known !== undefined) return known;
  const { words } = meaning.statement;
  const found = phrasesIn(words, book)
    .filter(({ at, text, length, value }) => {
      const isVerb =
        text === 'send' && meaning.statement.text.slice(words[at]!.start, words[at]!.end) !== 'SEND';
      return !isVerb && !isPlainVerb(words, at) && !isName(words, at, length, value);
    })
    .map(({ at, text, length, value }): Group => ({ id: value, text, at, length }));
  read.set(meaning, found);
  return found;
}

/** "Children's services", "family hub", "youth offending": names of services, not of people. */
function isName(words: Meaning['statement']['words'], at: number, length: number, id: string): boolean {
  const next = words[at + length]?.text ?? '';
  const before = words[at - 1]?.text ?? '';
  if (
    /^(?:director|department|directorate|service|services|board|committee|scrutiny|panel|partnership|trust|hub|hubs|centre|centres|act|plan|time|court)$/u.test(
      next,
    )
  )
    return id !== 'adults' && id !== 'children' && id !== 'older' ? true : /^(?:director|act)$/u.test(next);
  if (id === 'disabled' && /^(?:learning|physical)$/u.test(before)) return true;
  return id === 'families' && next === 'members';
}

/** True when a group, or one within it, or one that it is not told apart from, is among those spoken of. */
export function holdsGroup(there: Iterable<string>, id: string): boolean {
  for (const one of there)
    if (one === id || byId.get(one)!.within.includes(id) || isNear(one, id)) return true;
  return false;
}

function isNear(one: string, other: string): boolean {
  return nearGroups.some(([a, b]) => (a === one && b === other) || (b === one && a === other));
}
