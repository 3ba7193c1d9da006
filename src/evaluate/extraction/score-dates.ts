import type { Span } from '../../domain/span.ts';
import type { ScoringInput } from './extracted-report.ts';
import type { FieldScore } from './score-list.ts';

/**
 * The labelled dates that extraction holds in any role: timetable, meetings, letter, report, inspection. A label in months is met by a day
 * in it and the other way round. Labels name the dates that matter, so only recall means something.
 */
export function scoreDates({ report }: ScoringInput, labels: readonly string[]): FieldScore {
  const facts = report.extraction.report;
  const found = new Map<string, Span | undefined>();
  const take = (date: string | undefined, span?: Span) => {
    if (date !== undefined) found.set(date, span);
  };
  for (const event of facts.timetable) take(event.date, event.citation);
  for (const meeting of facts.meetings) take(meeting.date, meeting.citation);
  for (const letter of facts.letterDates) take(letter.date, letter.citation);
  for (const name of ['reportDate', 'inspectionStart', 'inspectionEnd'] as const) take(facts[name]);
  const held = (date: string) =>
    [...found.keys()].some((one) => one.startsWith(date) || date.startsWith(one));
  const wanted = [...new Set(labels)];
  const matched = wanted.filter(held).length;
  return {
    field: 'dates',
    matched,
    wanted: wanted.length,
    found: matched,
    recallOnly: true,
    voiced: 0,
    misses: wanted
      .filter((date) => !held(date))
      .map((date) => ({ field: 'dates', sort: 'missing' as const, wanted: date })),
  };
}
