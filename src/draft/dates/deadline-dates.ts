import type { DraftDate } from '../../domain/draft.ts';
import { findDates } from '../../domain/find-dates.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import { addTime, lastWorkingDay } from '../../domain/working-days.ts';
import { readDeadline } from '../../extract/duties/read-deadline.ts';
import { type AskedLimits, askedLimits, type PlacedLimit } from './asked-limits.ts';
import type { DateRequest } from './date-request.ts';
import { dutyMetBy } from './duty-met-by.ts';
import { isCalendarDate } from './is-calendar-date.ts';
import { askWhichDate, datesOfLetter, type LetterDate } from './letter-dates.ts';
import { sayDate, sayDay } from './say-date.ts';
import { toDate } from './to-date.ts';

/** A date that a limit comes to. */
interface Due {
  iso: string;
  citations: PlacedCitation[];
  /** What it was counted from, where that is to be said. */
  note?: string | undefined;
}

/**
 * The time limits that the letter prints, by date, and the last working day where one ends on a day off. A limit is counted from
 * every date that the letter has, from receipt only where that is given, and from nothing else; each of several limits for one act
 * is told, and none is preferred. Empty when the letter prints no limit that makes a date.
 */
export function deadlineDates(request: DateRequest): DraftDate[] {
  return joined(
    askedLimits(request.letter).flatMap((asked) =>
      asked.limits.flatMap((placed) =>
        duesOf(request, placed).flatMap((due) => datesOf(request, asked, placed, due)),
      ),
    ),
  );
}

function datesOf(request: DateRequest, asked: AskedLimits, placed: PlacedLimit, due: Due): DraftDate[] {
  const { today } = request.given;
  const others = asked.limits.filter((other) => other !== placed).flatMap(({ citations }) => citations);
  const citations = [...placed.citations, ...due.citations, ...others];
  const quoted = citations.some(({ quote }) => findDates(quote).some(({ iso }) => iso === due.iso));
  const ask = [due.note, askWhichLimit(asked)];
  const deadline = toDate(
    {
      key: 'deadline',
      label: `${asked.byExecutive ? 'Time limit for the executive' : 'Time limit'}: “${placed.limit.phrase}”`,
      date: due.iso,
      ...(quoted ? { origin: 'quoted' } : { origin: 'derived', rule: 'deadline' }),
      citations,
    },
    today,
    [...ask, dutyMetBy(request, asked, due.iso), due.iso < today ? 'This time limit has passed.' : undefined],
  );
  const last = lastWorkingDay(due.iso);
  if (last === due.iso) return [deadline];
  const ends = sayDate(due.iso);
  return [
    toDate(
      {
        key: 'last-working-day',
        label: `Last working day before the time limit of ${ends}`,
        date: last,
        origin: 'derived',
        rule: 'deadline',
        citations,
      },
      today,
      [
        `The time limit ends on ${/^S(?:atur|un)day/u.exec(ends)?.[0].replace(/^/u, 'a ') ?? 'a bank holiday'}.`,
        ...ask,
      ],
    ),
    deadline,
  ];
}

function askWhichLimit({ limits }: AskedLimits): string | undefined {
  if (limits.length < 2) return undefined;
  const said = limits.map(({ limit }) => `“${limit.phrase}”`);
  return `The letter gives more than one time limit for this, ${said.slice(0, -1).join(', ')} and ${said.at(-1)}: which is right is for the report author to find out.`;
}

function duesOf(request: DateRequest, { limit, dueDate }: PlacedLimit): Due[] {
  if (limit.from === 'receipt') return fromReceipt(request, limit);
  const fixed =
    readDeadline(limit.phrase, undefined)?.dueDate ?? (hasDate(limit.phrase) ? dueDate : undefined);
  if (fixed !== undefined) return [{ iso: fixed, citations: [] }];
  if (limit.from !== 'letter' && limit.from !== 'date') return [];
  const dates = datesOfLetter(request);
  const dues = dates.flatMap((start) => fromLetter(limit, start, dates));
  // "by 12 September" is the same day after either date of the letter.
  const one = dues.length > 1 && dues.every(({ iso }) => iso === dues[0]?.iso);
  return one ? [{ iso: dues[0]!.iso, citations: dues.flatMap(({ citations }) => citations) }] : dues;
}

function hasDate(phrase: string): boolean {
  return findDates(phrase).some(({ iso }) => iso.length === 10);
}

function fromLetter(limit: PlacedLimit['limit'], start: LetterDate, dates: readonly LetterDate[]): Due[] {
  const { count, unit, phrase } = limit;
  const place = start.citations[0]!;
  const iso =
    count !== undefined && unit !== undefined
      ? addTime(start.iso, count, unit)
      : readDeadline(phrase, { iso: start.iso, span: place })?.dueDate;
  if (iso === undefined) return [];
  const which = askWhichDate(dates);
  const note = which === undefined ? undefined : `Counted from ${sayDay(start.iso)}. ${which}`;
  return [{ iso, citations: start.citations, note }];
}

function fromReceipt({ given }: DateRequest, { count, unit }: PlacedLimit['limit']): Due[] {
  const { received } = given;
  if (received === undefined || !isCalendarDate(received) || count === undefined || unit === undefined)
    return [];
  const note = `Counted from receipt on ${sayDay(received)}, as given.`;
  return [{ iso: addTime(received, count, unit), citations: [], note }];
}

/** Acts that have the same time limit and the same note share a line; every place that asks is cited once. */
function joined(dates: readonly DraftDate[]): DraftDate[] {
  const lines = new Map<string, DraftDate>();
  for (const date of dates) {
    const line = [date.key, date.label, date.date, date.note].join('\n');
    const known = lines.get(line);
    const citations = [...(known?.citations ?? []), ...date.citations];
    lines.set(line, {
      ...date,
      citations: citations.filter((one, at) => citations.findIndex((other) => isSame(one, other)) === at),
    });
  }
  return [...lines.values()];
}

function isSame(a: PlacedCitation, b: PlacedCitation): boolean {
  return a.startChar === b.startChar && a.endChar === b.endChar;
}
