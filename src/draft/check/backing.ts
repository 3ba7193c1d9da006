import { foldWords } from '../../domain/fold-words.ts';
import { datesIn, knowsDate } from './dates-in.ts';
import type { ValueFound } from './draft-values-in.ts';
import { draftValuesIn } from './draft-values-in.ts';

/** Words that values may rest on, opened for looking up. */
export interface Backing {
  texts: readonly string[];
  keys: ReadonlySet<string>;
  dates: ReadonlySet<string>;
}

interface OpenedText {
  folded: string;
  keys: readonly string[];
  dates: readonly string[];
}

/** Texts already opened: neighbours lean on the same words, and a draft is checked after every change. */
const opened = new Map<string, OpenedText>();
const mostOpened = 5_000;

/** Opens texts (quotes, what they lean on, what a rule gives) as what values may rest on. */
export function backingOf(texts: readonly string[]): Backing {
  const parts = texts.map(openedText);
  return {
    texts: parts.map(({ folded }) => folded),
    keys: new Set(parts.flatMap(({ keys }) => keys)),
    dates: new Set(parts.flatMap(({ dates }) => dates)),
  };
}

function openedText(text: string): OpenedText {
  const known = opened.get(text);
  if (known !== undefined) return known;
  const dates = datesIn(text).flatMap((date) => date.keys);
  const years = dates.flatMap((key) => /^\d{4}/u.exec(key) ?? []);
  const values = draftValuesIn(text, () => false).flatMap(({ kind, keys }) =>
    keys.filter((key) => kind !== 'name' || key === 'yes').map((key) => `${kind}:${key}`),
  );
  const one = { folded: foldWords(text), keys: [...values, ...years.map((year) => `number:${year}`)], dates };
  if (opened.size >= mostOpened) opened.clear();
  opened.set(text, one);
  return one;
}

/** True when the value stands in what it may rest on: a date or figure as a whole, a name in its own words. */
export function backs(backing: Backing, value: ValueFound): boolean {
  if (value.kind === 'date') return value.keys.every((key) => knowsDate(backing.dates, key));
  if (value.kind === 'name' && value.keys[0] !== 'yes') return holdsName(backing, value.text);
  return value.keys.every((key) => backing.keys.has(`${value.kind}:${key}`));
}

/** True when the words stand in one of the texts, whole words in this order. */
export function holdsWords({ texts }: Backing, words: string): boolean {
  const wanted = foldWords(words);
  if (wanted === '') return true;
  return texts.some((text) => {
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
      if (isEdge(text[at - 1], wanted[0]) && isEdge(text[at + wanted.length], wanted.at(-1))) return true;
    return false;
  });
}

function holdsName(backing: Backing, name: string): boolean {
  return (
    holdsWords(backing, name) ||
    holdsWords(backing, `${name}s`) ||
    holdsWords(backing, name.replace(/s$/u, ''))
  );
}

/** A mark at the rim of the words wanted is an edge of its own. */
function isEdge(outside: string | undefined, rim: string | undefined): boolean {
  const inWord = /[\p{L}\p{N}]/u;
  return outside === undefined || !inWord.test(outside) || rim === undefined || !inWord.test(rim);
}
