import type { ReportFacts } from '../../domain/extraction.ts';
import type { Span } from '../../domain/span.ts';
import type { Source } from '../source.ts';
import { letterDateFacts } from './letter-dates.ts';
import { appendicesOf, backgroundPapersOf, consultationsOf } from './listed-texts.ts';
import { stateOfficers } from './officers/state-officers.ts';
import { reportDateOf } from './report-date.ts';
import { reportOfLine } from './report-of.ts';
import { type Scalar, scalarFields } from './scalar-fields.ts';
import { stateMeetings } from './state-meetings.ts';
import { stateTimetable } from './state-timetable.ts';
import { whereCouncilNamed, wherePeriodNamed, whereRegimeNamed, whereTitled } from './where-named.ts';

/** What a report states of itself, every value with its place. What it does not state is absent, or an empty list. */
export function stateReport(source: Source): ReportFacts {
  const { profile, recognised } = source;
  const scalars = scalarsOf(source);
  const meetings = stateMeetings(source);
  return {
    title: profile.title,
    ...(profile.council === undefined ? {} : { council: profile.council }),
    regime: source.regime?.key ?? 'unknown',
    edition: source.edition?.key ?? 'unknown',
    ...(profile.periods[0] === undefined ? {} : { period: profile.periods[0] }),
    voice: profile.parts[0]!.voice,
    inspectorates: profile.inspectorates,
    ...(recognised?.start === undefined ? {} : { inspectionStart: recognised.start }),
    ...(recognised?.end === undefined ? {} : { inspectionEnd: recognised.end }),
    ...Object.fromEntries(Object.entries(scalars).map(([name, { text }]) => [name, text])),
    meetings,
    officers: stateOfficers(source),
    letterDates: letterDateFacts(source),
    backgroundPapers: backgroundPapersOf(source),
    appendices: appendicesOf(source),
    consultations: consultationsOf(source),
    timetable: stateTimetable(source, meetings),
    evidence: evidenceOf(source, scalars),
  };
}

function scalarsOf(source: Source): Record<string, Scalar> {
  const reportOf = reportOfLine(source);
  const reportDate = reportDateOf(source);
  return {
    ...scalarFields(source),
    ...(reportOf === undefined ? {} : { reportOf }),
    ...(reportDate === undefined ? {} : { reportDate }),
  };
}

function evidenceOf(source: Source, scalars: Record<string, Scalar>): ReportFacts['evidence'] {
  const title = whereTitled(source);
  const period = wherePeriodNamed(source, title);
  const inspection = source.recognised?.span;
  const spans: Record<string, Span | undefined> = {
    title,
    council: whereCouncilNamed(source),
    period,
    regime: whereRegimeNamed(source, title),
    edition: source.edition === undefined ? undefined : (inspection ?? period),
    inspectionStart: inspection,
    inspectionEnd: inspection,
    ...Object.fromEntries(Object.entries(scalars).map(([name, { span }]) => [name, span])),
  };
  return Object.fromEntries(
    Object.entries(spans).flatMap(([name, span]) => (span === undefined ? [] : [[name, source.cite(span)]])),
  );
}
