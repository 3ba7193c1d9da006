import type { ClaimWords } from '../../claim-words.ts';
import type { Statement } from '../../statement.ts';
import { marked } from '../marked.ts';
import type { CellValue } from './cell-value.ts';
import { isOwnWord } from './is-own-word.ts';

/** A word or time of a claim, and how much each of the claim's values has of it: 1 the nearest, ½ the others that it stands before. */
export interface ClaimPlace {
  /** "" for a time. */
  stem: string;
  times: readonly string[];
  shares: readonly number[];
}

interface Stretch {
  start: number;
  end: number;
}

const inAll = /\b(?:in (?:all|total)|altogether|combined)\b/u;
const setAgainst =
  /\b(?:than|against|compared|unlike|versus|(?:up|down|rising|rose|risen|falling|fell|fallen|increase|decrease|improvement|reduction) from)\b/u;
const beyondAge = /\b(?:under|below) (?:the age of )?$/u;

/** Parts a claim's words and times among its values `targets`. */
export function claimPlaces(
  claim: Statement,
  targets: readonly CellValue[],
  words: ClaimWords,
): ClaimPlace[] {
  const { times } = marked(claim, words);
  const lower = claim.text.toLowerCase();
  const taken: readonly Stretch[] = [...targets, ...times];
  const place = (stem: string, keys: readonly string[], at: Stretch): ClaimPlace => ({
    stem,
    times: keys,
    shares: sharesOf(lower, at, targets),
  });
  const total = inAll.exec(lower);
  return [
    ...claim.words
      .filter(
        ({ start }) =>
          !taken.some((one) => start >= one.start && start < one.end) &&
          !beyondAge.test(lower.slice(Math.max(0, start - 20), start)),
      )
      .map((word) => place(isOwnWord(word.text) ? 'itself' : word.stem, [], word)),
    ...times.map((time) => place('', time.keys, time)),
    ...(total === null ? [] : [place('total', [], { start: total.index, end: total.index + 1 })]),
  ];
}

function sharesOf(text: string, { start, end }: Stretch, targets: readonly CellValue[]): number[] {
  const gaps = targets.map((target) =>
    target.end <= start ? text.slice(target.end, start) : text.slice(end, target.start),
  );
  const far = gaps.map(distanceOf);
  const least = Math.min(...far);
  const leads = targets.every((target) => target.start > start);
  return gaps.map((gap, one) => {
    if (setAgainst.test(gap)) return 0;
    if (far[one] === least) return 1;
    return leads ? 0.5 : 0;
  });
}

/** In words; a mark or a joining word between makes it further. */
function distanceOf(gap: string): number {
  const words = gap.match(/[\p{L}\p{N}]+/gu) ?? [];
  const marks = gap.match(/[,;:()]/gu) ?? [];
  const joints = words.filter((word) => /^(?:and|but|while|with)$/u.test(word));
  return 1 + words.length + marks.length * 3 + joints.length * 2 + (setAgainst.test(gap) ? 20 : 0);
}
