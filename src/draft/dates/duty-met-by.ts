import type { DateRequest } from './date-request.ts';
import { isCalendarDate } from './is-calendar-date.ts';
import { sayDay } from './say-date.ts';

const executiveWords = /\b(?:relevant )?(?:executive committee|executive meeting|cabinet|executive)\b/iu;

/**
 * Whether the body and the meeting that are given meet what a letter asks by `due` (ISO): one sentence where they do not, or where it
 * cannot be told. Undefined when they do, and when nothing is given to hold against it.
 */
export function dutyMetBy(
  { given, body }: Pick<DateRequest, 'given' | 'body'>,
  duty: { text: string; byExecutive: boolean },
  due: string,
): string | undefined {
  const date =
    given.meetingDate !== undefined && isCalendarDate(given.meetingDate) ? given.meetingDate : undefined;
  const late = date !== undefined && date > due;
  const on = date === undefined ? '' : ` on ${sayDay(date)}`;
  const who = given.body === undefined ? 'The meeting' : capital(given.body);
  if (!duty.byExecutive) return late ? `${who}${on} is after the time limit of ${sayDay(due)}.` : undefined;
  const request = `the request to take it to the ${executiveWords.exec(duty.text)?.[0] ?? 'executive'} by ${sayDay(due)}`;
  if (body?.sure === false)
    return `Whether ${who} is the executive is to be settled: only a meeting of the executive meets ${request}.`;
  if (body?.executive === false)
    return `${who}${on} does not meet ${request}: only a meeting of the executive does.`;
  if (late) return `${who}${on} does not meet ${request}: it is after that date.`;
  if (body === undefined && date !== undefined)
    return `Only a meeting of the executive meets ${request}: which body meets${on} is not given.`;
  return undefined;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
