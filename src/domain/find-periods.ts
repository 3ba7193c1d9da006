/** A council year or a calendar year named in a text. */
export interface NamedPeriod {
  /** "2008/09" for a council year, "2009" for a calendar year. */
  period: string;
  start: number;
  end: number;
}

const councilYear = /\b((?:19|20)\d{2})\s?[/–-]\s?((?:19|20)?\d{2})\b/gu;
const spelledYear =
  /\bApril\s+((?:19|20)\d{2})\s*(?:–|-|to|until)\s*(?:\d{1,2}\s+)?March\s+((?:19|20)\d{2})\b/giu;
const calendarYear = /\b(?:19|20)\d{2}\b/gu;

/**
 * Every period named in `text`, in order, not overlapping. "2008/09", "2008-09", "2008–2009" and
 * "April 2008 to March 2009" are one council year, written "2008/09"; a span of several years is its two calendar years.
 */
export function findPeriods(text: string): NamedPeriod[] {
  const found: NamedPeriod[] = [];
  const take = (match: RegExpMatchArray, from: string, to: string) => {
    const first = Number(from);
    if (Number(to) !== (to.length === 2 ? (first + 1) % 100 : first + 1)) return;
    const start = match.index ?? 0;
    found.push({ period: councilYearOf(first), start, end: start + match[0].length });
  };
  for (const match of text.matchAll(spelledYear)) take(match, match[1]!, match[2]!);
  for (const match of text.matchAll(councilYear))
    if (!covered(found, match.index)) take(match, match[1]!, match[2]!);
  for (const match of text.matchAll(calendarYear)) {
    if (!covered(found, match.index))
      found.push({ period: match[0], start: match.index, end: match.index + 4 });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The council year that begins in April of `year`, e.g. 2008 gives "2008/09". */
export function councilYearOf(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

function covered(found: readonly NamedPeriod[], at: number): boolean {
  return found.some((other) => at >= other.start && at < other.end);
}
