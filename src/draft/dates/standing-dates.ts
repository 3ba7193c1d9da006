import type { DraftDate } from '../../domain/draft.ts';
import type { StandingDuty } from '../../domain/extraction.ts';
import { addTime } from '../../domain/working-days.ts';
import type { DateRequest } from './date-request.ts';
import { isCalendarDate } from './is-calendar-date.ts';
import { sayDay } from './say-date.ts';
import { toDate } from './to-date.ts';

/** Starts that the date of receipt tells; a visit or a publication is another day. */
const onReceipt = /\breceipt\b|\breceived\b|\bsent to the council\b|\bfinal report\b/iu;

/**
 * Standing duties by date: counted from the date of receipt that is given, where they are counted from receipt. Empty without that
 * date. Never cited to the letter.
 */
export function standingDates({ letter, given }: DateRequest): DraftDate[] {
  const { received, today } = given;
  if (received === undefined || !isCalendarDate(received)) return [];
  return letter.extraction.standingDuties.flatMap((duty) => {
    const date = dueDate(duty, received);
    if (date === undefined) return [];
    return toDate(
      {
        key: 'standing-duty',
        label: `${duty.text} (${duty.source})`,
        date,
        origin: 'derived',
        rule: 'standing-duty',
      },
      today,
      [
        `Counted from receipt on ${sayDay(received)}, as given${duty.check ? '; the time limit is to be confirmed' : ''}.`,
        date < today ? 'This date has passed.' : undefined,
      ],
    );
  });
}

function dueDate({ count, unit, startsWhen }: StandingDuty, received: string): string | undefined {
  if (count === undefined || unit === undefined || startsWhen === undefined) return undefined;
  return onReceipt.test(startsWhen) ? addTime(received, count, unit) : undefined;
}
