import { findDates, type PrintedDate } from '../../domain/find-dates.ts';
import type { ReadReport } from '../../domain/read-report.ts';
import type { ReportProfile } from '../../domain/report-profile.ts';
import type { Span } from '../../domain/span.ts';
import type { Regime, RegimeEdition } from '../../regimes/regime.ts';

/** An edition with what told it. */
export interface RecognisedEdition {
  edition: RegimeEdition;
  /** ISO first and last day of the inspection, where printed. */
  start?: string;
  end?: string;
  /** Where the dates, or the period, stand. Absent when the regime has one edition only. */
  span?: Span;
}

/**
 * The edition goes by the start of the inspection, never by publication. Without printed inspection dates: an edition
 * that is named as the period judged, else the only one there is. Undefined when none of these tells.
 */
export function recogniseEdition(
  content: ReadReport,
  profile: ReportProfile,
  { editions }: Regime,
): RecognisedEdition | undefined {
  const dates = inspectionDates(content);
  const start = dates === undefined ? undefined : (dates.from ?? dates.iso);
  const byStart = start === undefined ? undefined : editions.find((edition) => holds(edition, start));
  const told = dates && { start: dates.from ?? dates.iso, end: dates.iso, span: dates.span };
  if (byStart !== undefined) return { edition: byStart, ...told };
  const byPeriod = editions.find(({ key }) => profile.periods.includes(key));
  if (byPeriod !== undefined) return { edition: byPeriod, ...told };
  const years = profile.periods.map((period) => period.slice(0, 4));
  const byYear = editions.filter((edition) => years.some((year) => holds(edition, year)));
  const only = editions.length === 1 ? editions[0] : byYear.length === 1 ? byYear[0] : undefined;
  return only === undefined ? undefined : { edition: only, ...told };
}

/** The dates of the inspection as the head of the report prints them: the first that stand after "inspection" and not after "previous". */
function inspectionDates({ stated, text }: ReadReport): (PrintedDate & { span: Span }) | undefined {
  for (const { startChar, endChar } of stated.dates) {
    const line = text.slice(Math.max(0, text.lastIndexOf('\n', startChar - 1) + 1), startChar);
    if (!/\b(?:inspection|inspected|visit|fieldwork|review|assessment)\b/iu.test(line)) continue;
    if (/\b(?:previous|last|publi\w+)\b/iu.test(line)) continue;
    const date = findDates(text.slice(startChar, endChar))[0];
    if (date !== undefined && date.iso.length === 10) return { ...date, span: { startChar, endChar } };
  }
  return undefined;
}

function holds({ start, end }: RegimeEdition, when: string): boolean {
  const within = (bound: string) => when.slice(0, Math.min(bound.length, when.length));
  return (
    within(start) >= start.slice(0, when.length) &&
    (end === undefined || within(end) <= end.slice(0, when.length))
  );
}
