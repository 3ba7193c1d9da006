import type { ReadReport } from '../../domain/read-report.ts';
import type { ReportProfile } from '../../domain/report-profile.ts';
import type { Span } from '../../domain/span.ts';
import type { Regime, RegimeEdition } from '../../regimes/regime.ts';
import { inspectionDatesOf } from './inspection-dates.ts';

/** An edition with what told it. */
export interface RecognisedEdition {
  /** Absent when what is printed tells none: it stays unknown. */
  edition?: RegimeEdition;
  /** ISO first and last day of the inspection, where printed. */
  start?: string;
  end?: string;
  /** Where the dates of the inspection stand. Absent when none are printed. */
  span?: Span;
}

/**
 * The edition goes by the start of the inspection, never by publication. Without printed inspection dates: an edition
 * that is named as the period judged, else the only one in force in that period, else the only one there is. Undefined when
 * nothing tells; without an edition when dates are printed that no edition holds.
 */
export function recogniseEdition(
  content: ReadReport,
  profile: ReportProfile,
  { editions }: Regime,
): RecognisedEdition | undefined {
  const told = profile.parts[0]?.voice === 'council-own' ? undefined : inspectionDatesOf(content);
  if (told !== undefined) {
    const edition = editions.find((one) => holds(one, told.start));
    return { ...(edition === undefined ? {} : { edition }), ...told };
  }
  const byPeriod = editions.find(({ key }) => profile.periods.includes(key));
  if (byPeriod !== undefined) return { edition: byPeriod };
  const years = profile.periods.map((period) => period.slice(0, 4));
  const byYear = editions.filter((edition) => years.some((year) => holds(edition, year)));
  const only = editions.length === 1 ? editions[0] : byYear.length === 1 ? byYear[0] : undefined;
  return only === undefined ? undefined : { edition: only };
}

function holds({ start, end }: RegimeEdition, when: string): boolean {
  const within = (bound: string) => when.slice(0, Math.min(bound.length, when.length));
  return (
    within(start) >= start.slice(0, when.length) &&
    (end === undefined || within(end) <= end.slice(0, when.length))
  );
}
