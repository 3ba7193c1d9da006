import type { DraftDate } from '../../domain/draft.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import type { DateRequest } from './date-request.ts';
import { isCalendarDate } from './is-calendar-date.ts';
import { sayDay } from './say-date.ts';
import { toDate } from './to-date.ts';

/** A date that the letter is said to have, with every place that says so. */
export interface LetterDate {
  iso: string;
  citations: PlacedCitation[];
}

/** Every date of the letter once, earliest first. More than one is a conflict that a person settles. */
export function datesOfLetter({ letter }: DateRequest): LetterDate[] {
  const dates = new Map<string, PlacedCitation[]>();
  for (const { date, citation } of letter.extraction.report.letterDates)
    dates.set(date, [...(dates.get(date) ?? []), citation]);
  return [...dates]
    .map(([iso, citations]) => ({ iso, citations }))
    .toSorted((a, b) => a.iso.localeCompare(b.iso));
}

/** The sentence that asks which date is right; undefined when the letter has one date or none. */
export function askWhichDate(dates: readonly LetterDate[]): string | undefined {
  if (dates.length < 2) return undefined;
  const said = dates.map(({ iso }) => sayDay(iso));
  return `The letter has more than one date, ${said.slice(0, -1).join(', ')} and ${said.at(-1)}: which is right is for the report author to find out.`;
}

/** The dates that the letter has, each cited. */
export function letterDates(request: DateRequest): DraftDate[] {
  const dates = datesOfLetter(request);
  return dates.map(({ iso, citations }) =>
    toDate(
      { key: 'letter-date', label: 'Date of the letter', date: iso, origin: 'quoted', citations },
      request.given.today,
      [askWhichDate(dates)],
    ),
  );
}

/** When the council received the letter, as given. Empty when it is not given. */
export function receivedDates({ letter, given }: DateRequest): DraftDate[] {
  const { received, meetingDate, today } = given;
  if (received === undefined) return [];
  const base = {
    key: 'received',
    label: 'Letter received',
    date: received,
    origin: 'given',
  } as const;
  if (!isCalendarDate(received))
    return [{ ...toDate(base, today, ['No calendar has this date: give it again.']), passed: false }];
  const dates = letter.extraction.report.letterDates.map(({ date }) => date);
  const first = dates.toSorted()[0];
  return [
    toDate(base, today, [
      meetingDate !== undefined && isCalendarDate(meetingDate) && received > meetingDate
        ? `This is after the meeting on ${sayDay(meetingDate)}: check both dates.`
        : undefined,
      first !== undefined && received < first
        ? `This is before the date of the letter, ${sayDay(first)}: check it.`
        : undefined,
      received > today ? 'This is still to come: check it.' : undefined,
    ]),
  ];
}
