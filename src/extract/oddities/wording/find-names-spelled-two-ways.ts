import type { Oddity } from '../../../domain/extraction.ts';
import type { Span } from '../../../domain/span.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { editDistance } from './edit-distance.ts';

interface Name extends Span {
  first: string;
  last: string;
}

const pair =
  /(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}{2,})\s(?=(\p{Lu}\p{L}*[’'-]?\p{L}*\p{Ll}{2,})(?![\p{L}\p{N}]))/gu;

/**
 * Two spellings of one person's name: the same first name with surnames a letter or two apart, or the same surname with
 * first names so. A word that also stands in small letters is no name, and a plural is no other spelling.
 */
export function findNamesSpelledTwoWays(search: OdditySearch): Oddity[] {
  const names = namesIn(search.source.content.text);
  const found = [
    ...alike(
      names,
      ({ first }) => first,
      ({ last }) => last,
      4,
    ),
    ...alike(
      names,
      ({ last }) => last,
      ({ first }) => first,
      5,
    ),
  ];
  return found.map(([a, b]) => {
    const message = `A name is spelled two ways: ${a.first} ${a.last} and ${b.first} ${b.last}.`;
    return search.oddity(
      'name-spelled-two-ways',
      'name-spelled-two-ways',
      message,
      [a, b].map(({ startChar, endChar }) => ({ startChar, endChar })),
    );
  });
}

/** Each pair of names once, where it first stands. */
function namesIn(text: string): Name[] {
  const names = new Map<string, Name>();
  const small = new Set(
    text.replace(/\S+@\S+|\bwww\.\S+|https?:\S+/gu, ' ').match(/(?<![\p{L}.])\p{Ll}+(?!\p{L})/gu) ?? [],
  );
  for (const match of text.matchAll(pair)) {
    const [, first, last] = match;
    if (small.has(first!.toLowerCase()) || small.has(last!.toLowerCase())) continue;
    const key = `${first} ${last}`;
    const startChar = match.index;
    if (!names.has(key))
      names.set(key, { first: first!, last: last!, startChar, endChar: startChar + key.length });
  }
  return [...names.values()];
}

function alike(
  names: readonly Name[],
  same: (name: Name) => string,
  other: (name: Name) => string,
  shortest: number,
): [Name, Name][] {
  const groups = new Map<string, Name[]>();
  for (const name of names) groups.set(same(name), [...(groups.get(same(name)) ?? []), name]);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, at) =>
      group
        .slice(at + 1)
        .flatMap((b): [Name, Name][] => (isMisspelling(other(a), other(b), shortest) ? [[a, b]] : [])),
    ),
  );
}

function isMisspelling(one: string, two: string, shortest: number): boolean {
  const [a, b] = [one.toLowerCase(), two.toLowerCase()];
  const length = Math.min(a.length, b.length);
  if (length < shortest || a[0] !== b[0] || `${a}s` === b || `${b}s` === a) return false;
  const most = length >= 7 ? 2 : 1;
  return editDistance(a, b, most) <= most;
}
