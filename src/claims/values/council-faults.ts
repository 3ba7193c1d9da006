import type { ClaimFault } from '../../domain/claim-check.ts';
import { foldWords } from '../../domain/fold-words.ts';
import type { CouncilName } from '../../regimes/council-name.ts';
import type { FoundCouncil } from '../../regimes/find-councils.ts';
import type { ClaimRule } from '../check-support.ts';
import type { Evidence } from '../evidence.ts';
import { councilsIn } from './councils-in.ts';

/** Councils that the evidence does not name, or names of another sort: a city's for a county's. */
export const councilFaults: ClaimRule = (claim, evidence, words) => {
  const opening = openingPlace(claim.text, words.regimes.councils);
  const found = councilsIn(claim, words);
  const claimed =
    opening === undefined || found.some(({ start }) => start === 0) ? found : [opening, ...found];
  if (claimed.length === 0) return [];
  const known = [...evidence.sentences, ...evidence.frame].flatMap((one) => councilsIn(one, words));
  const names = new Set(known.map(({ name }) => foldWords(name)));
  return claimed.flatMap(({ name, start, end, explicit }): ClaimFault[] => {
    if (names.has(foldWords(name))) return [];
    const printed = claim.text.slice(start, end);
    if (
      isPrinted(
        printed,
        evidence,
        explicit,
        known.map((one) => foldWords(one.name)),
      )
    )
      return [];
    return [
      {
        kind: 'council',
        value: printed,
        why: `“${printed}” is not the council that the cited words and what they lean on name.`,
      },
    ];
  });
};

/** "Bury's partnership…": a place that is an ordinary word too, where only its capital tells. */
function openingPlace(text: string, councils: readonly CouncilName[]): FoundCouncil | undefined {
  const word = /^\p{Lu}\p{Ll}+(?=['’]s |,? (?:is|was|has|had|council|borough)\b)/u.exec(text)?.[0];
  const council =
    word === undefined
      ? undefined
      : councils.find(({ short, ordinaryWord }) => ordinaryWord && short === word);
  return council === undefined
    ? undefined
    : { name: council.name, start: 0, end: council.short.length, explicit: false };
}

const sorts = /\b(?:county|city|borough|district|metropolitan|unitary|london|royal)\b/gu;

function isPrinted(
  printed: string,
  evidence: Evidence,
  explicit: boolean,
  known: readonly string[],
): boolean {
  const name = foldWords(printed);
  if (holds(evidence.folded, name)) return true;
  if (!explicit) return false;
  const place = placeOf(name);
  if (place === '' || !holds(evidence.folded, place)) return false;
  const sort: readonly string[] = name.match(sorts) ?? [];
  const others = known.filter((one) => placeOf(one) === place);
  return others.every((other) => {
    const theirs: readonly string[] = other.match(sorts) ?? [];
    return sort.length === 0 || theirs.length === 0 || sort.some((word) => theirs.includes(word));
  });
}

/** What is left of a council's name when words for its sort are taken off. */
function placeOf(name: string): string {
  return name
    .replace(
      /\b(?:county|city|borough|district|metropolitan|unitary|london|royal|council|authority|mbc|cc|lb)\b/gu,
      ' ',
    )
    .replace(/^\s*(?:of|the)\b/u, ' ')
    .replace(/\s+of\s*$/u, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^of /u, '');
}

function holds(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  for (let from = at; from >= 0; from = text.indexOf(words, from + 1))
    if (!/[\p{L}\p{N}]/u.test(text[from - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[from + words.length] ?? ''))
      return true;
  return false;
}
