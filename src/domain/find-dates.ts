/** A date, or a month, printed in a text. */
export interface PrintedDate {
  /** ISO: "2003-08-26", or "2003-10" where no day is printed. */
  iso: string;
  start: number;
  end: number;
  /** First day of a stretch that this date ends ("15 to 26 June 2026"), ISO; absent for a single date. */
  from?: string;
}

const names = 'january february march april may june july august september october november december'.split(
  ' ',
);
const month = '(January|February|March|April|May|June|July|August|September|October|November|December)';
const day = '(\\d{1,2})\\s?\\^?(?:st|nd|rd|th)?\\^?';
const year = '((?:19|20)\\d{2})';
const joint = '\\s*(?:to|until|–|—|-)\\s*';
const stretch = new RegExp(
  `(?<![\\d/])${day}(?:\\s+(?:of\\s+)?${month})?(?:,?\\s+${year})?${joint}${day}\\s+(?:of\\s+)?${month},?\\s+${year}`,
  'giu',
);
const single = new RegExp(`(?<![\\d/.])${day}\\s+(?:of\\s+)?${month},?\\s+${year}`, 'giu');
const monthFirst = new RegExp(`\\b${month}\\s+${day},\\s*${year}`, 'giu');
const numeric = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})(?![\d/])/gu;
const anyYear = new RegExp(year, 'u');
const monthAlone = new RegExp(`\\b${month},?\\s+${year}`, 'giu');

/**
 * Every full date, stretch of days, and month with its year in `text`, in order, not overlapping. "12/06/2024" is the
 * twelfth of June. A date that no calendar has (31 June) is left out.
 */
export function findDates(text: string): PrintedDate[] {
  // Each of the patterns ends in a year, and most texts have none.
  if (!anyYear.test(text)) return [];
  const found: PrintedDate[] = [];
  const take = (match: RegExpMatchArray, iso: string | undefined, from?: string) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (iso === undefined || found.some((other) => start < other.end && end > other.start)) return;
    found.push({ iso, start, end, ...(from === undefined ? {} : { from }) });
  };
  for (const match of text.matchAll(stretch)) {
    const [, fromDay, fromMonth, fromYear, toDay, toMonth, toYear] = match;
    const from = isoDate(fromDay!, fromMonth ?? toMonth!, fromYear ?? toYear!);
    take(match, isoDate(toDay!, toMonth!, toYear!), from);
  }
  for (const match of text.matchAll(single)) take(match, isoDate(match[1]!, match[2]!, match[3]!));
  for (const match of text.matchAll(monthFirst)) take(match, isoDate(match[2]!, match[1]!, match[3]!));
  for (const match of text.matchAll(numeric)) take(match, isoDate(match[1]!, match[2]!, match[3]!));
  for (const match of text.matchAll(monthAlone))
    take(match, `${match[2]}-${twoDigits(monthNumber(match[1]!))}`);
  return found.sort((a, b) => a.start - b.start);
}

function isoDate(dayPrinted: string, monthPrinted: string, yearPrinted: string): string | undefined {
  const at = /^\d+$/u.test(monthPrinted) ? Number(monthPrinted) : monthNumber(monthPrinted);
  const iso = `${yearPrinted}-${twoDigits(at)}-${twoDigits(Number(dayPrinted))}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

function monthNumber(name: string): number {
  return names.indexOf(name.toLowerCase()) + 1;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
