import type { Oddity } from '../../../domain/extraction.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { saidDate } from './said-date.ts';

/** Dates of one report that do not go together: two for its letter, a meeting before what it considers, an inspection that ends before it starts. */
export function findDateConflicts(search: OdditySearch): Oddity[] {
  return [
    ...letterWithTwoDates(search),
    ...meetingsBeforeTheLetter(search),
    ...meetingsAfterTheDeadline(search),
    ...inspectionOutOfOrder(search),
  ];
}

function letterWithTwoDates(search: OdditySearch): Oddity[] {
  const { letterDates } = search.report;
  const dates = [...new Set(letterDates.map(({ date }) => date))].sort();
  if (dates.length < 2) return [];
  const message = `The letter has more than one date: ${dates.map(saidDate).join(' and ')}.`;
  const places = letterDates.map(({ citation }) => citation);
  return [search.oddity('dates-conflict', 'letter-dates', message, places.map(spanOf))];
}

/** Against the earliest date that the letter has, so that two dates for it are not two oddities. */
function meetingsBeforeTheLetter(search: OdditySearch): Oddity[] {
  const letter = search.report.letterDates.toSorted((a, b) => a.date.localeCompare(b.date))[0];
  if (letter === undefined) return [];
  return search.report.meetings.flatMap(({ date, citation }) => {
    if (date === undefined || date >= letter.date) return [];
    const message = `The meeting on ${saidDate(date)} is before the date of the letter, ${saidDate(letter.date)}.`;
    return [
      search.oddity(
        'dates-conflict',
        'meeting-before-letter',
        message,
        [citation, letter.citation].map(spanOf),
      ),
    ];
  });
}

function meetingsAfterTheDeadline(search: OdditySearch): Oddity[] {
  const dated = search.report.meetings.filter(({ date }) => date !== undefined);
  const duty = search.findings.find(
    (one) => one.kind === 'duty' && one.dueDate !== undefined && one.byExecutive,
  );
  if (duty?.kind !== 'duty' || duty.dueDate === undefined || dated.length === 0) return [];
  const due = duty.dueDate;
  if (dated.some(({ date }) => date! <= due)) return [];
  const message = `Every meeting printed is after ${saidDate(due)}, when the time that the letter gives runs out.`;
  const places = [duty.citation, ...dated.map(({ citation }) => citation)];
  return [search.oddity('dates-conflict', 'meeting-after-deadline', message, places.map(spanOf))];
}

function inspectionOutOfOrder(search: OdditySearch): Oddity[] {
  const { inspectionStart, inspectionEnd, reportDate, evidence } = search.report;
  const places = (['inspectionStart', 'inspectionEnd', 'edition', 'reportDate'] as const).flatMap((name) =>
    evidence[name] === undefined ? [] : [spanOf(evidence[name])],
  );
  if (inspectionEnd === undefined || places.length === 0) return [];
  if (inspectionStart !== undefined && inspectionStart > inspectionEnd) {
    const message = `The inspection ends on ${saidDate(inspectionEnd)}, before it starts on ${saidDate(inspectionStart)}.`;
    return [search.oddity('dates-conflict', 'inspection-dates', message, places)];
  }
  if (reportDate === undefined || reportDate.slice(0, 10) >= inspectionEnd.slice(0, reportDate.length))
    return [];
  const message = `The report's date is before the inspection ends on ${saidDate(inspectionEnd)}.`;
  return [search.oddity('dates-conflict', 'report-before-inspection', message, places)];
}

function spanOf({ startChar, endChar }: { startChar: number; endChar: number }) {
  return { startChar, endChar };
}
