import { statementOf } from '../../statement.ts';
import type { Against, ComparedPair } from './compared-pair.ts';
import { isLongAgo, pointsInTime } from './point-in-time.ts';
import { areComparable, type PrintedFigure, printedFigures } from './printed-figures.ts';

const held =
  /\b(?:compared (?:with|to)|against|versus|in comparison (?:with|to)|than|from|down on|up on)\b/iu;
const others =
  /\b(?:england|national\w*|averages?|comparators?|neighbours?|similar (?:councils|authorities|areas)|region\w*|family|peers|other (?:councils|authorities)|elsewhere)\b/iu;
const targets = /\b(?:target|plan(?:ned)?|goal|budget)\b/iu;
/** Where words stop belonging to the figure before them. */
const joint =
  /[;.](?=\s)|,?\s+\b(?:and|while|but|compared|against|versus|whereas|up|down|to|from|than)\b|,\s/iu;
const after = 40;
/** What a text leans on further back than this is of another figure. */
const before = 90;

/** Figures that prose sets beside one another, by date, average or target. Empty when it sets none so. */
export function pairsInProse(text: string): ComparedPair[] {
  const figures = printedFigures(text);
  return figures.slice(1).flatMap((second, i) => {
    const first = figures[i]!;
    if (!areComparable(first, second)) return [];
    const found = pairOf(text, first, second, figures[i - 1]?.end ?? 0, figures[i + 2]?.start ?? text.length);
    return found === undefined ? [] : [found];
  });
}

function pairOf(
  text: string,
  first: PrintedFigure,
  second: PrintedFigure,
  from: number,
  to: number,
): ComparedPair | undefined {
  const mid = text.slice(first.end, second.start);
  const cut = joint.exec(mid)?.index ?? mid.length;
  const [own, theirs] = [mid.slice(0, cut), mid.slice(cut)];
  const tail = text.slice(second.end, Math.min(to, second.end + after));
  const next = tail.slice(0, joint.exec(tail)?.index ?? tail.length);
  const lead = text.slice(Math.max(from, first.start - before), first.start);
  const since = Math.max(0, ...[...lead.matchAll(/[;.]\s/gu)].map(({ index }) => index + 1));
  const about = statementOf(text.slice(startOf(text, first.start), second.start)).stems;
  const plain = { own: first.value, base: second.value, about, graded: false };
  const against: Against | undefined = others.test(theirs + next)
    ? 'comparator'
    : targets.test(theirs + next)
      ? 'target'
      : undefined;
  if (against !== undefined)
    return held.test(mid) || /^[^.;]*$/u.test(mid) || /\b(?:above|below|higher|lower|which)\b/iu.test(mid)
      ? { ...plain, against }
      : undefined;
  if (isOfAnother(theirs, text.slice(0, first.start))) return undefined;
  const firstAt = pointsInTime(own)[0] ?? pointsInTime(lead.slice(since)).at(-1);
  const secondAt = pointsInTime(theirs)[0] ?? pointsInTime(next)[0];
  return inTime(plain, mid, firstAt, secondAt);
}

/** True when the words between tell the second figure of something new. */
function isOfAnother(words: string, lead: string): boolean {
  if (/\b(?:it|this|that|these|they|figure)\b/iu.test(words)) return false;
  const known = statementOf(lead).stems;
  const fresh = [...statementOf(words).stems].filter((stem) => !known.has(stem) && !idle.test(stem));
  return fresh.length > 1 || (fresh.length > 0 && /[;.]\s/u.test(words));
}

const idle =
  /^(?:\d.*|compar|previou|year|earlier|befor|last|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|reach|around|about|just|onli|quarter|further).*$/u;

/** The later of two figures as the council's own. Undefined when nothing tells which it is. */
function inTime(
  { own, base, ...rest }: Omit<ComparedPair, 'against'>,
  mid: string,
  firstAt: number | undefined,
  secondAt: number | undefined,
): ComparedPair | undefined {
  const straight = { ...rest, against: 'time' as const, own, base };
  const turned = { ...rest, against: 'time' as const, own: base, base: own };
  const dates = (ownAt?: number, baseAt?: number) => ({
    ...(ownAt === undefined ? {} : { ownAt }),
    ...(baseAt === undefined ? {} : { baseAt }),
  });
  if (firstAt !== undefined && secondAt !== undefined && firstAt !== secondAt)
    return firstAt > secondAt
      ? { ...straight, ...dates(firstAt, secondAt) }
      : { ...turned, ...dates(secondAt, firstAt) };
  if (secondAt !== undefined && firstAt === undefined && (held.test(mid) || isLongAgo(secondAt)))
    return { ...straight, ...dates(undefined, secondAt) };
  if (/\b(?:up|down)\s+from\s*(?:\p{L}+\s+)?$/iu.test(mid)) return straight;
  return /^\s*(?:%|\p{L}+\s+)?\s*to\s*(?:\p{L}+\s+)?$/iu.test(mid) ? turned : undefined;
}

/** Where what is said of a figure begins: behind the last full stop or semicolon. */
function startOf(text: string, end: number): number {
  return Math.max(0, ...[...text.slice(0, end).matchAll(/[;.]\s/gu)].map(({ index }) => index + 1));
}
