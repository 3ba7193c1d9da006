import type { DraftDate } from '../../domain/draft.ts';
import type { DateRequest } from './date-request.ts';
import { deadlineDates } from './deadline-dates.ts';
import { letterDates, receivedDates } from './letter-dates.ts';
import { meetingDates } from './meeting-dates.ts';
import { standingDates } from './standing-dates.ts';
import { statedDates } from './stated-dates.ts';

/**
 * Every date around a cover report, earliest first: of the meeting that is given and what its date gives, of the letter and its
 * receipt, of what the letter asks, of standing duties, and those that the letter states. Empty when nothing is given and the letter
 * prints none. What is not known is not dated.
 */
export function draftDates(request: DateRequest): DraftDate[] {
  const asked = deadlineDates(request);
  const dates = [
    ...letterDates(request),
    ...receivedDates(request),
    ...meetingDates(request),
    ...asked,
    ...standingDates(request),
    ...statedDates(request, asked),
  ];
  return dates.toSorted((a, b) => a.date.localeCompare(b.date));
}
