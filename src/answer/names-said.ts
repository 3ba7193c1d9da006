import { findPeriods } from '../domain/find-periods.ts';
import type { ReportSummary } from '../domain/report-record.ts';
import { findCouncils } from '../regimes/find-councils.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { knownCouncils } from '../retrieve/known-councils.ts';

/** What a follow-up is read against. */
export interface FollowUpSetting {
  reports: readonly ReportSummary[];
  regimes: Regimes;
  homeCouncil?: string;
  /** A period chosen beside the question. */
  period?: string | undefined;
}

/** A name in a question; `said` is how it is said again, `end` exclusive. */
export interface NameSaid {
  kind: 'council' | 'period' | 'body';
  said: string;
  start: number;
  end: number;
}

const yearOfToday = /\b(?:last|this) year\b/giu;

/** The councils, periods and inspectorates that a question names, in order. */
export function namesSaid(question: string, { reports, regimes, homeCouncil }: FollowUpSetting): NameSaid[] {
  const councils = findCouncils(question, knownCouncils(reports, regimes), { asked: true });
  const bodies = findNamedBodies(question, regimes, { asked: true }).inspectorates;
  // Only with a home council is "last year" counted from today, as where a question is looked for.
  const ofToday = homeCouncil === undefined ? [] : [...question.matchAll(yearOfToday)];
  const names: NameSaid[] = [
    ...councils.map(({ name, start, end }) => ({ kind: 'council' as const, said: name, start, end })),
    ...findPeriods(question).map(({ period, start, end }) => ({
      kind: 'period' as const,
      said: period,
      start,
      end,
    })),
    ...ofToday.map(({ 0: said, index }) => ({
      kind: 'period' as const,
      said: said.toLowerCase(),
      start: index,
      end: index + said.length,
    })),
    ...bodies.map(({ start, end }) => ({
      kind: 'body' as const,
      said: question.slice(start, end),
      start,
      end,
    })),
  ];
  return names
    .filter(
      (one, at) => names.findIndex(({ start, kind }) => start === one.start && kind === one.kind) === at,
    )
    .sort((a, b) => a.start - b.start);
}
