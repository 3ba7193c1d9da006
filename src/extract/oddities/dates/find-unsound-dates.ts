import type { Oddity } from '../../../domain/extraction.ts';
import { findDates } from '../../../domain/find-dates.ts';
import type { Span } from '../../../domain/span.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { saidDate } from './said-date.ts';
import { weekdayOf } from './weekday-of.ts';

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const withWeekday = new RegExp(
  `\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),?\\s+(?:the\\s+)?(\\d{1,2}\\s?(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${month}),?\\s+(?:19|20)\\d{2})`,
  'giu',
);
const dayMonth = new RegExp(
  `(?<![\\d/.–-])\\b(29|3\\d)\\s?(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${month})(?:,?\\s+((?:19|20)\\d{2}))?(?![\\p{L}])`,
  'giu',
);
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Dates that no calendar has, and weekdays that do not fit their date. */
export function findUnsoundDates(search: OdditySearch): Oddity[] {
  return [...wrongWeekdays(search), ...impossibleDates(search)];
}

function wrongWeekdays(search: OdditySearch): Oddity[] {
  return [...search.source.content.text.matchAll(withWeekday)].flatMap((match) => {
    const iso = findDates(match[2]!)[0]?.iso;
    if (iso?.length !== 10) return [];
    const day = weekdayOf(iso);
    if (day.toLowerCase() === match[1]!.toLowerCase()) return [];
    const message = `${saidDate(iso)} is a ${day}, not a ${match[1]}.`;
    return [search.oddity('dates-conflict', 'weekday', message, [spanOf(match)])];
  });
}

function impossibleDates(search: OdditySearch): Oddity[] {
  const names = month.toLowerCase().split('|');
  return [...search.source.content.text.matchAll(dayMonth)].flatMap((match) => {
    const at = names.indexOf(match[2]!.toLowerCase());
    const days = match[3] === undefined || at !== 1 ? longest[at]! : daysInFebruary(Number(match[3]));
    if (Number(match[1]) <= days) return [];
    const message = `No calendar has the date “${match[0].replace(/\s+/gu, ' ')}”.`;
    return [search.oddity('dates-conflict', 'impossible-date', message, [spanOf(match)])];
  });
}

function daysInFebruary(year: number): number {
  return new Date(Date.UTC(year, 2, 0)).getUTCDate();
}

function spanOf(match: RegExpExecArray | RegExpMatchArray): Span {
  const startChar = match.index ?? 0;
  return { startChar, endChar: startChar + match[0].length };
}
