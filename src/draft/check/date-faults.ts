import type { Draft, DraftDate } from '../../domain/draft.ts';
import type { DraftFault } from '../../domain/draft-check.ts';
import type { Letter } from '../../domain/letter.ts';
import { type DateDifference, datesDiffer } from '../dates/dates-differ.ts';
import { spokenDate } from '../spoken-date.ts';

/** What the dates of a draft are worked out again with: the body that meets, how the council counts, and the day of the check. */
export type Recount = Parameters<typeof datesDiffer>[2];

/**
 * Dates that are not what their rule gives when it is worked out again, two dates printed for one letter while nobody has said when it
 * was received, and, as notes, dates that have passed and whatever a person must look at. Without `recount` dates are held only against
 * the calendar.
 */
export function dateFaults(draft: Draft, letter: Letter, recount?: Recount): DraftFault[] {
  const two = twoDates(draft, letter);
  return [
    ...draft.dates.flatMap((date) => [...offCalendar(date), ...notes(date, two.length === 0)]),
    ...(recount === undefined ? [] : datesDiffer(draft, letter, recount)).map(different),
    ...two,
  ];
}

function different({ was, now, why }: DateDifference): DraftFault {
  // Time has gone by; nothing in the draft is wrong.
  const passed = was !== undefined && now !== undefined && now.date === was.date && now.passed && !was.passed;
  return passed
    ? fault('note', now, `${why} Decide what to do instead.`)
    : fault('fault', (was ?? now)!, `${why} Draft the report again, or correct it.`);
}

function offCalendar(date: DraftDate): DraftFault[] {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date.date) || Number.isNaN(Date.parse(date.date))) return [];
  const right = spokenDate(date.date);
  return date.spoken.includes(right) ? [] : [fault('fault', date, `${date.date} is ${right}. Correct it.`)];
}

/** Dates by which somebody must have done something. */
const actsBy: ReadonlySet<DraftDate['key']> = new Set([
  'meeting',
  'publish-by',
  'key-decision-notice',
  'clearance',
  'deadline',
  'last-working-day',
  'standing-duty',
]);

function notes(date: DraftDate, settled: boolean): DraftFault[] {
  // That the letter has two dates is told once, as a fault.
  if (date.key === 'letter-date' && !settled) return [];
  if (date.note !== undefined) return [fault('note', date, date.note)];
  return date.passed && actsBy.has(date.key)
    ? [fault('note', date, 'This date has passed. Decide what to do instead.')]
    : [];
}

/** Settled by the date of receipt, for nothing is counted from the letter's own date then. */
function twoDates({ given }: Draft, { extraction }: Letter): DraftFault[] {
  const { letterDates } = extraction.report;
  const days = new Set(letterDates.map(({ date }) => date));
  if (days.size < 2 || given.received !== undefined) return [];
  return [
    {
      kind: 'date',
      weight: 'fault',
      text: letterDates.map(({ printed }) => printed).join('; '),
      why: `The letter bears ${days.size} dates. Ask which is right, or give the date on which it was received.`,
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
