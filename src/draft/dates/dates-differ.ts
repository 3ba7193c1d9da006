import type { Draft, DraftDate } from '../../domain/draft.ts';
import type { Letter } from '../../domain/letter.ts';
import type { DateRequest } from './date-request.ts';
import { draftDates } from './draft-dates.ts';

/** A date of a draft that its rule no longer gives, or one that is missing from it. */
export interface DateDifference {
  /** As the draft has it; absent when the draft lacks it. */
  was?: DraftDate;
  /** As the rules give it now; absent when none gives it. */
  now?: DraftDate;
  /** One plain sentence: what differs. */
  why: string;
}

/**
 * Works out the dates of a draft again and tells what differs, in the order of the draft; what it lacks comes last. `today`, an ISO
 * date, is the day of the check: without it, only what was wrong on the day of the draft is told. Empty when every date holds.
 */
export function datesDiffer(
  draft: Pick<Draft, 'dates' | 'given'>,
  letter: Letter,
  {
    body,
    timetable,
    today = draft.given.today,
  }: Pick<DateRequest, 'body' | 'timetable'> & { today?: string },
): DateDifference[] {
  const now = draftDates({ letter, given: { ...draft.given, today }, body, timetable });
  const left = new Set(now);
  const take = (fits: (one: DraftDate) => boolean) => {
    const found = now.find((one) => left.has(one) && fits(one));
    if (found !== undefined) left.delete(found);
    return found;
  };
  const paired = draft.dates.map((was) => ({
    was,
    now: take((one) => nameOf(one) === nameOf(was) && one.date === was.date),
  }));
  return [
    ...paired.flatMap((pair) => {
      const { was } = pair;
      return difference(was, pair.now ?? take((one) => nameOf(one) === nameOf(was))) ?? [];
    }),
    ...[...left].map((one) => ({ now: one, why: `The draft lacks this date: ${one.label}, ${one.spoken}.` })),
  ];
}

function nameOf({ key, label }: DraftDate): string {
  return `${key}\n${label}`;
}

function difference(was: DraftDate, now: DraftDate | undefined): DateDifference | undefined {
  const said = `${was.label}, ${was.spoken}`;
  if (now === undefined) return { was, why: `No rule gives this date any more: ${said}.` };
  if (now.date !== was.date || now.spoken !== was.spoken)
    return { was, now, why: `The draft says ${said}; its rule gives ${now.spoken}.` };
  if (now.passed && !was.passed) return { was, now, why: `This date has passed since: ${said}.` };
  const same =
    now.note === was.note && now.passed === was.passed && now.origin === was.origin && now.rule === was.rule;
  return same
    ? undefined
    : { was, now, why: `What is told of this date is not what its rule tells: ${said}.` };
}
