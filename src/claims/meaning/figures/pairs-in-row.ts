import type { CitedRow } from '../../evidence.ts';
import { statementOf } from '../../statement.ts';
import type { ComparedPair } from './compared-pair.ts';
import { ranksOf } from './grade-ranks.ts';
import { pointsInTime } from './point-in-time.ts';

interface Column {
  role: 'own' | 'target' | 'comparator';
  cell: string;
  value: number;
  at?: number;
}

const targets = /\b(?:target|plan(?:ned)?|goal|aim|budget|standard)\b/iu;
const others =
  /\b(?:england|national\w*|averages?|comparators?|neighbours?|similar|region\w*|cipfa|family|peers?|others?|mean|median)\b/iu;
const own =
  /\b(?:actual|outturn|result|performance|current|latest|score|value|our|council|authority|spend\w*)\b/iu;
const idle =
  /\b(?:variance|change|difference|rank\w*|ref\w*|direction|trend|status|quartile|numerator|denominator)\b/iu;

/** What the columns of a row say of one another: years, a target or budget, other councils. Empty when they cannot be compared. */
export function pairsInRow({ cells, headers }: CitedRow): ComparedPair[] {
  if (headers === undefined) return [];
  const columns = cells.flatMap((cell, i): Column[] => columnOf(cell, headers[i] ?? ''));
  const about = new Set(
    cells.filter((cell) => /\p{L}{4}/u.test(cell)).flatMap((cell) => [...statementOf(cell).stems]),
  );
  const mine = columns.filter(({ role }) => role === 'own');
  const pairs: ComparedPair[] = [];
  for (const [i, earlier] of mine.entries())
    for (const later of mine.slice(i + 1)) {
      if (earlier.at === undefined || later.at === undefined || earlier.at === later.at) continue;
      const [first, last] = earlier.at < later.at ? [earlier, later] : [later, earlier];
      pairs.push(...pairOf('time', last, first, about));
    }
  for (const base of columns.filter(({ role }) => role !== 'own'))
    for (const one of heldAgainst(base, mine))
      pairs.push(...pairOf(base.role === 'target' ? 'target' : 'comparator', one, base, about));
  return pairs;
}

/** The council's own columns of the year that a target or average is of; the last one where it names none. */
function heldAgainst(base: Column, mine: readonly Column[]): readonly Column[] {
  if (base.at !== undefined) return mine.filter(({ at }) => at === undefined || at === base.at);
  const last = Math.max(...mine.map(({ at }) => at ?? 0));
  return mine.filter(({ at }) => (at ?? 0) === last);
}

function columnOf(cell: string, header: string): Column[] {
  const at = pointsInTime(header)[0];
  const value = /^[£]?\s?-?\d[\d,]*(?:\.\d+)?\s*(?:%|k|m)?$/iu.test(cell)
    ? Number(cell.replace(/[£%,\skm]/giu, ''))
    : Number.NaN;
  if (idle.test(header) || header === '') return [];
  const role = targets.test(header) ? 'target' : others.test(header) ? 'comparator' : 'own';
  if (role === 'own' && at === undefined && !own.test(header)) return [];
  return [{ role, cell, value, ...(at === undefined ? {} : { at }) }];
}

function pairOf(
  against: ComparedPair['against'],
  one: Column,
  base: Column,
  about: ReadonlySet<string>,
): ComparedPair[] {
  const when = {
    ...(one.at === undefined ? {} : { ownAt: one.at }),
    ...(base.at === undefined ? {} : { baseAt: base.at }),
  };
  if (!Number.isNaN(one.value) && !Number.isNaN(base.value))
    return [{ against, own: one.value, base: base.value, about, graded: false, ...when }];
  const ranks = ranksOf(one.cell, base.cell);
  return ranks === undefined
    ? []
    : [{ against, own: ranks[0], base: ranks[1], about, graded: true, ...when }];
}
