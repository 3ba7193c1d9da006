import { findDates } from '../../domain/find-dates.ts';
import { findPeriods } from '../../domain/find-periods.ts';
import { withRelativeTimes } from './relative-times.ts';

/** A date, month, year or period in a text. */
export interface TimeFound {
  text: string;
  start: number;
  end: number;
  /** "2003-08-26", "2003-08", "--08-26", "--08", "2008/09" or "2009"; for a stretch of days its first one too. */
  keys: string[];
  /** From the word before it. */
  role?: 'from' | 'to';
  /** True for one told by another of the text: "the year before". */
  relative?: true;
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const abbreviated = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const full = months.join('|');
const short = abbreviated.filter((month) => month !== 'may').join('|');
const isoDate = /(?<![\d-])(?:19|20)\d{2}-\d{2}-\d{2}(?![\d-])/gu;
const dayMonth = new RegExp(
  `(?<![\\d/.£])(\\d{1,2})\\s?(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${full})(?![\\p{L}])`,
  'giu',
);
const monthDay = new RegExp(`(?<!\\p{L})(${full})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d\\p{L}%])`, 'giu');
const shortMonth = new RegExp(`(?<!\\p{L})(${short})t?\\.?[\\s-]['’]?((?:19|20)?\\d{2})(?!\\d)`, 'giu');
const bareMonth =
  /(?<![\p{L}])(January|February|April|June|July|August|September|October|November|December|(?<=\b(?:in|since|by|of|until|till|from|to|during|before|after|last|this|next|early|late|mid|between|and)[\s-])(?:March|May))(?![\p{L}])/gu;
const yearPair = /(?<![\d/£.,-])(\d{2})[/–-](\d{2})(?![\d/%]|\s?(?:per|days|weeks|months|years|hours))/gu;
const oddPeriod = /(?<!\d)((?:19|20)\d{2})\s?[/-]\s?(\d)(?!\d)/gu;

/** Every date, month, year and period of `text`, in order, not overlapping. */
export function timesOf(text: string): TimeFound[] {
  const all = withRelativeTimes(text, printedTimes(text));
  return all.map((time) => ({ ...time, ...roleIn(text, time.start) }));
}

function printedTimes(text: string): TimeFound[] {
  if (!/\d|(?:ary|April|March|May|June|July|August|ber)\b/u.test(text)) return [];
  const found: TimeFound[] = findDates(text).map(({ iso, start, end, from }) => ({
    text: text.slice(start, end),
    start,
    end,
    keys: [iso, ...(from === undefined ? [] : [from])],
  }));
  const take = (pattern: RegExp, keyOf: (match: RegExpMatchArray) => string | undefined) => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const key = keyOf(match);
      if (key !== undefined && !found.some((other) => start < other.end && end > other.start))
        found.push({ text: match[0], start, end, keys: [key] });
    }
  };
  take(isoDate, ([date]) => date);
  take(
    shortMonth,
    ([, month, year]) =>
      `${year!.length === 2 ? `20${year}` : year}-${two(abbreviated.indexOf(month!.toLowerCase()) + 1)}`,
  );
  take(dayMonth, ([, day, month]) => `--${monthOf(month!)}-${two(Number(day))}`);
  for (const { period, start, end } of findPeriods(text))
    if (!found.some((other) => start < other.end && end > other.start))
      found.push({ text: text.slice(start, end), start, end, keys: [period] });
  take(oddPeriod, ([, first, last]) =>
    (Number(first) + 1) % 10 === Number(last) ? `${first}/${two((Number(first) + 1) % 100)}` : undefined,
  );
  take(yearPair, ([, first, last]) =>
    (Number(first) + 1) % 100 === Number(last) ? `20${first}/${last}` : undefined,
  );
  take(monthDay, ([, month, day]) =>
    Number(day) <= 31 ? `--${monthOf(month!)}-${two(Number(day))}` : undefined,
  );
  take(bareMonth, ([, month]) => `--${monthOf(month!)}`);
  return found.sort((a, b) => a.start - b.start);
}

function roleIn(text: string, start: number): Pick<TimeFound, 'role'> {
  const word = /\b(from|since|to|until|till)\s+$/iu
    .exec(text.slice(Math.max(0, start - 8), start))?.[1]
    ?.toLowerCase();
  if (word === undefined) return {};
  return { role: word === 'from' || word === 'since' ? 'from' : 'to' };
}

function monthOf(name: string): string {
  return two(months.indexOf(name.toLowerCase()) + 1);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
