import type { ContextSpan } from '../../domain/citation.ts';
import { findPeriods } from '../../domain/find-periods.ts';
import { contextSpan } from '../../domain/place-citation.ts';
import type { ReportVersion } from '../../domain/report-record.ts';
import type { CouncilName } from '../../regimes/council-name.ts';
import { findCouncils } from '../../regimes/find-councils.ts';

/** A report says at its beginning what it is about. */
const beginning = 20_000;

const known = new WeakMap<ReportVersion, readonly ContextSpan[]>();

/**
 * Where a report first prints the council and the period that it is about: a model names both in most sentences, and what it names must stand somewhere.
 * Empty when the report prints neither. Worked out once a version.
 */
export function leanedOn(report: ReportVersion, councils: readonly CouncilName[]): readonly ContextSpan[] {
  const held = known.get(report);
  if (held !== undefined) return held;
  const { content, profile } = report;
  const text = content.text.slice(0, beginning);
  const spanAt = (at: { start: number; end: number } | undefined, role: ContextSpan['role']) =>
    at === undefined ? [] : [contextSpan(content, { startChar: at.start, endChar: at.end }, role)];
  const council =
    content.stated.council === undefined
      ? findCouncils(text, councils).find(({ name }) => name === profile.council)
      : undefined;
  const period = findPeriods(text).find((one) => one.period === profile.periods[0]);
  const spans = [...spanAt(council, 'council'), ...spanAt(period, 'period')];
  known.set(report, spans);
  return spans;
}
