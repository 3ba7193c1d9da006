import type { ReportFacts } from '../../domain/extraction.ts';
import type { Source } from '../source.ts';

/** What a report states of itself, every value with its place. */
export function stateReport(source: Source): ReportFacts {
  const { content, profile, recognised } = source;
  const { title, council } = content.stated;
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
    meetings: [],
    officers: [],
    letterDates: [],
    backgroundPapers: [],
    appendices: [],
    consultations: [],
    timetable: [],
    evidence: {
      ...(title === undefined ? {} : { title: source.cite(title) }),
      ...(council === undefined ? {} : { council: source.cite(council) }),
      ...(recognised?.span === undefined ? {} : { edition: source.cite(recognised.span) }),
    },
  };
}
