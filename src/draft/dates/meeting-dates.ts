import type { DraftDate } from '../../domain/draft.ts';
import { addDays, isWorkingDay, lastWorkingDay } from '../../domain/working-days.ts';
import type { DateRequest } from './date-request.ts';
import { isCalendarDate } from './is-calendar-date.ts';
import { publishBy } from './publish-by.ts';
import { sayDate, sayDay } from './say-date.ts';
import { toDate } from './to-date.ts';
import { workingDaysBefore } from './working-days-before.ts';

const noticeDays = 28;

/** The meeting that is given, and what its date gives. Empty when none is; only itself when no calendar has the date. */
export function meetingDates(request: DateRequest): DraftDate[] {
  const { meetingDate } = request.given;
  if (meetingDate === undefined) return [];
  const meeting = toMeeting(request, meetingDate);
  if (!isCalendarDate(meetingDate)) return [meeting];
  const by = publishBy(meetingDate, request.timetable.clearDays);
  return [
    meeting,
    publication(request, by),
    ...keyDecision(request, meetingDate),
    ...clearances(request, by),
  ];
}

function toMeeting({ letter, given }: DateRequest, date: string): DraftDate {
  const label = given.body === undefined ? 'Date of the meeting' : `${given.body} meeting`;
  const base = { key: 'meeting', label, date, origin: 'given' } as const;
  if (!isCalendarDate(date))
    return { ...toDate(base, given.today, ['No calendar has this date: give it again.']), passed: false };
  const first = letter.extraction.report.letterDates.map((one) => one.date).sort()[0];
  return toDate(base, given.today, [
    date < given.today ? 'This meeting has passed: check its date.' : undefined,
    isWorkingDay(date) ? undefined : `${dayOff(date)}: check the date of the meeting.`,
    first !== undefined && date < first
      ? `The meeting is before the date of the letter, ${sayDay(first)}.`
      : undefined,
  ]);
}

function publication({ given, timetable }: DateRequest, date: string): DraftDate {
  const counted = timetable.clearDays === 'working' ? 'clear working days' : 'clear days';
  return toDate(
    {
      key: 'publish-by',
      label: `Publish agenda and report by (five ${counted})`,
      date,
      origin: 'derived',
      rule: 'publish-by',
    },
    given.today,
    [
      date < given.today
        ? 'This date has passed: ask democratic services whether the report can still go to this meeting.'
        : undefined,
      isWorkingDay(date)
        ? undefined
        : `${dayOff(date)}: the last working day before it is ${sayDate(lastWorkingDay(date))}.`,
    ],
  );
}

/** Only an executive takes key decisions; without a body it may be one. */
function keyDecision({ given, body }: DateRequest, meetingDate: string): DraftDate[] {
  if (body?.executive === false) return [];
  const date = addDays(meetingDate, -(noticeDays + 1));
  return [
    toDate(
      {
        key: 'key-decision-notice',
        label: 'Publish notice by, if this is a key decision (28 clear days)',
        date,
        origin: 'derived',
        rule: 'key-decision-notice',
      },
      given.today,
      [
        date < given.today
          ? 'This date has passed: without a notice a key decision can be taken only under general exception or special urgency.'
          : undefined,
      ],
    ),
  ];
}

function clearances({ given, timetable }: DateRequest, publication: string): DraftDate[] {
  return timetable.clearance.map(({ name, workingDays }) => {
    const date = workingDaysBefore(publication, workingDays);
    return toDate(
      {
        key: 'clearance',
        label: `Clearance: ${name}`,
        date,
        origin: 'derived',
        rule: 'clearance',
      },
      given.today,
      [date < given.today ? `This date has passed: agree another with ${name}.` : undefined],
    );
  });
}

/** "This is a Sunday" or "This is a bank holiday". */
function dayOff(date: string): string {
  const weekday = sayDate(date).split(' ')[0]!;
  return /^S(?:atur|un)day$/u.test(weekday) ? `This is a ${weekday}` : 'This is a bank holiday';
}
