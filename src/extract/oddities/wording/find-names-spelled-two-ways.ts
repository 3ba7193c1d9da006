import type { Oddity } from '../../../domain/extraction.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { isMisspelling } from './is-misspelling.ts';
import { type Name, readNames } from './read-names.ts';

/**
 * Two spellings of one person's name: the same first name with surnames a letter or two apart, or the same surname with
 * first names so; or a surname with its hyphen and without. A plural is no other spelling.
 */
export function findNamesSpelledTwoWays(search: OdditySearch): Oddity[] {
  const { text } = search.source.content;
  const names = readNames(text);
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
    ...initialled(text, names),
    ...mailed(text, names),
    ...hyphened(text),
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

/** "R. Fenwick" beside "Rosalind Fenwicke": an initial and a surname, against the names in full with that initial. */
function initialled(text: string, names: readonly Name[]): [Name, Name][] {
  return [...text.matchAll(/(?<![\p{L}.])(\p{Lu})\.\s?(\p{Lu}\p{Ll}{3,})(?!\p{L})/gu)].flatMap((match) => {
    const [printed, initial, last] = match;
    const of = names.filter(({ first }) => first[0] === initial);
    const endChar = match.index + printed.length;
    return beside(of, { first: `${initial}.`, last: last!, startChar: match.index, endChar }, 5);
  });
}

/** An address such as first.last@…, against the names in full with that first name. */
function mailed(text: string, names: readonly Name[]): [Name, Name][] {
  return [...text.matchAll(/(?<![\p{L}\p{N}.])(\p{L}+)\.(\p{L}+)(?=@)/gu)].flatMap((match) => {
    const [printed, first, last] = match;
    const of = names.filter((name) => name.first.toLowerCase() === first!.toLowerCase());
    const endChar = match.index + printed.length;
    return beside(of, { first: first!, last: last!, startChar: match.index, endChar }, 4);
  });
}

/** The name in full that another form misspells; none where one fits it. */
function beside(names: readonly Name[], name: Name, shortest: number): [Name, Name][] {
  if (names.some(({ last }) => last.toLowerCase() === name.last.toLowerCase())) return [];
  const other = names.find(({ last }) => isMisspelling(last, name.last, shortest));
  return other === undefined ? [] : [[other, name]];
}

/** "Rosalind Ames-Boyd" beside "Rosalind Ames Boyd" or "R. Ames Boyd". */
function hyphened(text: string): [Name, Name][] {
  const seen = new Set<string>();
  return [
    ...text.matchAll(/(?<![\p{L}-])(\p{Lu}\p{Ll}+)\s(\p{Lu}\p{Ll}+)-(\p{Lu}\p{Ll}+)(?![\p{L}-])/gu),
  ].flatMap((match): [Name, Name][] => {
    const [printed, first, one, two] = match;
    if (seen.has(printed)) return [];
    seen.add(printed);
    const open = new RegExp(`(?<![\\p{L}-])(?:${first}|${first![0]}\\.)\\s${one}\\s${two}(?![\\p{L}-])`, 'u');
    const other = open.exec(text);
    if (other === null) return [];
    const of = { startChar: match.index, endChar: match.index + printed.length };
    const beside = { startChar: other.index, endChar: other.index + other[0].length };
    return [
      [
        { first: first!, last: `${one}-${two}`, ...of },
        { first: other[0].split(/\s/u)[0]!, last: `${one} ${two}`, ...beside },
      ],
    ];
  });
}
