import type { DraftDate } from '../../domain/draft.ts';
import { overlaps } from '../../domain/overlaps.ts';
import type { DateRequest } from './date-request.ts';
import { toDate } from './to-date.ts';

/** Dates that the letter itself states, each with its event as printed. Those in `shown`, which an act is due by, are not told twice. */
export function statedDates({ letter, given }: DateRequest, shown: readonly DraftDate[]): DraftDate[] {
  return letter.extraction.report.timetable.flatMap(({ event, date, citation }) => {
    if (
      date === undefined ||
      shown.some((other) => other.date === date && other.citations.some((one) => overlaps(one, citation)))
    )
      return [];
    return toDate(
      { key: 'stated', label: event, date, origin: 'quoted', citations: [citation] },
      given.today,
    );
  });
}
