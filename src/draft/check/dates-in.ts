import { findDates } from '../../domain/find-dates.ts';
import { spokenDate } from '../spoken-date.ts';

/** A date in a text. `keys`: ISO dates or months, and "--MM-DD" where no year stands beside the day. */
export interface DateFound {
  text: string;
  keys: string[];
  start: number;
  end: number;
  /** Set where the weekday printed before it is not that date's. */
  wrongDay?: true;
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const isoDate = /(?<![\d-])(?:19|20)\d{2}-\d{2}-\d{2}(?![\d-])/gu;
const dayMonth = new RegExp(
  `(?<![\\d/.])(\\d{1,2})\\s?(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${months.join('|')})(?![\\p{L}])`,
  'giu',
);
const weekday = /((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s+(?:the\s+)?$/iu;

/** Every date of `text`, in order: in full, a month with its year, a day and month without a year, and ISO. */
export function datesIn(text: string): DateFound[] {
  const found: DateFound[] = findDates(text).map(({ iso, start, end, from }) =>
    dated(text, [iso, ...(from === undefined ? [] : [from])], start, end),
  );
  const free = (start: number, end: number) => !found.some((other) => start < other.end && end > other.start);
  for (const match of text.matchAll(isoDate)) {
    const end = match.index + match[0].length;
    if (free(match.index, end)) found.push(dated(text, [match[0]], match.index, end));
  }
  for (const match of text.matchAll(dayMonth)) {
    const end = match.index + match[0].length;
    if (!free(match.index, end)) continue;
    const month = months.indexOf(match[2]!.toLowerCase()) + 1;
    found.push(dated(text, [`--${two(month)}-${two(Number(match[1]))}`], match.index, end));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** True when one of `known` is the date `key`, or a fuller form of it. */
export function knowsDate(known: ReadonlySet<string>, key: string): boolean {
  if (known.has(key)) return true;
  const fuller = key.startsWith('--')
    ? (one: string) => one.endsWith(key.slice(1))
    : (one: string) => one.startsWith(key);
  return [...known].some((one) => one.length > key.length && fuller(one));
}

function dated(text: string, keys: string[], start: number, end: number): DateFound {
  const before = weekday.exec(text.slice(Math.max(0, start - 16), start));
  const from = before === null ? start : start - before[0].length;
  const day = before?.[1]?.toLowerCase();
  const full = keys[0]!;
  const wrong =
    day !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(full) && !spokenDate(full).toLowerCase().startsWith(day);
  return { text: text.slice(from, end), keys, start: from, end, ...(wrong ? { wrongDay: true } : {}) };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
