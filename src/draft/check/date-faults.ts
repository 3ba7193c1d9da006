import type { Draft, DraftDate } from '../../domain/draft.ts';
import type { DraftFault } from '../../domain/draft-check.ts';
import type { Letter } from '../../domain/letter.ts';
import { spokenDate } from '../spoken-date.ts';

/** Works the dates of a draft out again, from its letter and what was given. */
export type Recompute = (draft: Draft, letter: Letter) => DraftDate[];

/**
 * Dates that are not what their rule gives when it is worked out again, two dates printed for one letter while nobody has said which
 * counts, and, as notes, dates that have passed and whatever a person must look at. Without `recompute` derived dates are held only
 * against the calendar.
 */
export function dateFaults(draft: Draft, letter: Letter, recompute?: Recompute): DraftFault[] {
  const again = recompute?.(draft, letter);
  return [
    ...draft.dates.flatMap((date) => [...wrong(date, again), ...notes(date)]),
    ...missing(draft, again),
    ...twoDates(draft, letter),
  ];
}

function wrong(date: DraftDate, again: readonly DraftDate[] | undefined): DraftFault[] {
  const full = /^\d{4}-\d{2}-\d{2}$/u.test(date.date);
  const spoken =
    full && spokenDate(date.date) !== date.spoken && !date.spoken.includes(spokenDate(date.date));
  const derived =
    again !== undefined &&
    !again.some(({ key, date: day, label }) => key === date.key && day === date.date && label === date.label);
  if (!spoken && !derived) return [];
  const instead =
    again?.find(({ key, label }) => key === date.key && label === date.label) ??
    again?.find(({ key }) => key === date.key);
  const counted =
    instead === undefined ? 'Counting again gives no such date' : `Counting again gives ${instead.spoken}`;
  return [
    fault(
      'fault',
      date,
      derived
        ? `${counted}. Draft the report again.`
        : `${date.date} is ${spokenDate(date.date)}. Correct it.`,
    ),
  ];
}

function notes(date: DraftDate): DraftFault[] {
  if (date.note !== undefined) return [fault('note', date, date.note)];
  return date.passed ? [fault('note', date, 'This date has passed. Decide what to do instead.')] : [];
}

function missing(draft: Draft, again: readonly DraftDate[] = []): DraftFault[] {
  return again
    .filter(({ key, date }) => !draft.dates.some((one) => one.key === key && one.date === date))
    .filter((one) => !draft.dates.some(({ key, label }) => key === one.key && label === one.label))
    .map((one) => fault('fault', one, 'This date is not among those of the draft. Draft the report again.'));
}

/** Settled by the date of receipt, for nothing is counted from the letter's own date then. */
function twoDates({ given }: Draft, { extraction }: Letter): DraftFault[] {
  const { letterDates } = extraction.report;
  const days = [...new Set(letterDates.map(({ date }) => date))];
  if (days.length < 2 || given.received !== undefined) return [];
  return [
    {
      kind: 'date',
      weight: 'fault',
      text: letterDates.map(({ printed }) => printed).join('; '),
      why: `The letter bears ${days.length} dates. Ask which is right, or give the date on which it was received.`,
      citation: letterDates[1]!.citation,
    },
  ];
}

function fault(
  weight: DraftFault['weight'],
  { label, spoken, citations }: DraftDate,
  why: string,
): DraftFault {
  const citation = citations[0];
  return {
    kind: 'date',
    weight,
    text: `${label}: ${spoken}`,
    why,
    ...(citation === undefined ? {} : { citation }),
  };
}
