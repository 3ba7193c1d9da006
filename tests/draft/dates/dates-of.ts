import type { DraftDate, Given } from '../../../src/domain/draft.ts';
import type { Letter } from '../../../src/domain/letter.ts';
import type { TimetableSettings } from '../../../src/domain/timetable-settings.ts';
import type { DateRequest } from '../../../src/draft/dates/date-request.ts';
import { draftDates } from '../../../src/draft/dates/draft-dates.ts';
import { madeLetter } from '../../support/made-letter.ts';

export const cabinet = { kind: 'cabinet', executive: true };
export const scrutiny = { kind: 'scrutiny', executive: false };

/** Dates as they are asked for here: of the made letter, on a day before everything, unless a test says otherwise. */
export function datesOf({
  letter = madeLetter(),
  body,
  timetable = {},
  ...given
}: Omit<Partial<Given>, 'body'> & {
  letter?: Letter;
  body?: DateRequest['body'];
  timetable?: Partial<TimetableSettings>;
  name?: string;
}): DraftDate[] {
  const { name, ...rest } = given;
  return draftDates({
    letter,
    given: { today: '2003-08-20', by: 'Ama Okoro', ...(name === undefined ? {} : { body: name }), ...rest },
    body,
    timetable: { clearDays: 'working', clearance: [], ...timetable },
  });
}

/** Those of one key. */
export function ofKey(dates: readonly DraftDate[], key: DraftDate['key']): DraftDate[] {
  return dates.filter((one) => one.key === key);
}
