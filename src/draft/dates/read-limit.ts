import { findDates } from '../../domain/find-dates.ts';
import { numberWords } from '../../domain/number-words.ts';
import type { TimeUnit } from '../../domain/working-days.ts';
import { readDeadline } from '../../extract/duties/read-deadline.ts';

/** A time limit as printed. */
export interface Limit {
  phrase: string;
  /** What it counts from; `date` is a limit that is a date itself, `unsaid` one that names no start. */
  from: 'letter' | 'receipt' | 'elsewhere' | 'unsaid' | 'date';
  /** How much time, where it is counted; years as months. */
  count?: number;
  unit?: TimeUnit;
}

const numbers = numberWords.units.slice(1);
const tens: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, sixty: 60, ninety: 90 };
const amount = new RegExp(
  `\\b(\\d{1,3}|an?|${[...numbers, ...Object.keys(tens)].join('|')}) (working|clear|calendar)?[ -]?(days?|weeks?|months?|years?)\\b`,
  'iu',
);
/** Time in years, which no framework gives: an altered or a mistaken letter does. */
const inYears = new RegExp(
  `\\b(?:within|not later than|no later than|not more than|in the next) (?:a period of )?(?:\\d{1,3}|an?|${numbers.join('|')}) years?(?: (?:of|from|after) (?:the )?(?:date|receipt|publication|issue) of (?:this|the) (?:letter|report))?`,
  'iu',
);

/** The time limit that the words print, the first of them; undefined when they print none. */
export function readLimit(words: string): Limit | undefined {
  const phrase = inYears.exec(words)?.[0] ?? readDeadline(words, undefined)?.deadlineText;
  return phrase === undefined ? undefined : asLimit(phrase);
}

/** A limit that was found before, by its phrase. */
export function asLimit(phrase: string): Limit {
  const [, count, sort, unit] = amount.exec(phrase) ?? [];
  if (count === undefined || unit === undefined) return { phrase, from: 'date' };
  const [size, kind] = unitOf(sort, unit);
  const counted = countOf(count.toLowerCase());
  return {
    phrase,
    from: startOf(phrase),
    ...(counted === undefined ? {} : { count: counted * size, unit: kind }),
  };
}

/** False for what is tied to another event and no time of its own: "on the same day", "as soon as possible". */
export function isTimed(phrase: string): boolean {
  return !/^(?:at the same time|on the same day|as soon as|from the )/iu.test(phrase);
}

/** True when both give the same time, from the same start as far as they say. */
export function isSameLimit(a: Limit, b: Limit): boolean {
  if (a.from === 'date' || b.from === 'date') return dateOf(a.phrase) === dateOf(b.phrase);
  const start = a.from === b.from || a.from === 'unsaid' || b.from === 'unsaid';
  return start && a.count === b.count && a.unit === b.unit;
}

/** The date, or as much of it as is printed. */
function dateOf(phrase: string): string {
  return findDates(phrase)[0]?.iso ?? phrase.toLowerCase();
}

function startOf(phrase: string): Limit['from'] {
  if (/\breceipt\b|\breceiv\w+\b|\b(?:reach|arriv)\w+\b/iu.test(phrase)) return 'receipt';
  if (/\bpublication\b|\bissue\b/iu.test(phrase)) return 'elsewhere';
  return /\b(?:letter|report|above|its date|the date)$/iu.test(phrase) ? 'letter' : 'unsaid';
}

function unitOf(sort: string | undefined, printed: string): [number, TimeUnit] {
  if (/^year/iu.test(printed)) return [12, 'months'];
  if (/^month/iu.test(printed)) return [1, 'months'];
  if (/^week/iu.test(printed)) return [1, 'weeks'];
  return [1, sort !== undefined && /^(?:working|clear)$/iu.test(sort) ? 'working-days' : 'days'];
}

function countOf(words: string): number | undefined {
  if (/^\d+$/u.test(words)) return Number(words);
  if (/^an?$/u.test(words)) return 1;
  const at = numbers.indexOf(words);
  return at >= 0 ? at + 1 : tens[words];
}
