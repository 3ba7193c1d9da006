import type { ScopeChoice } from '../domain/answer.ts';
import type { ScopeTarget } from '../domain/scope.ts';
import type { Scored } from './score-evidence.ts';

/** Evidence of another council or period counts as fitting equally from this share of the best score. */
const equalShare = 0.95;

/**
 * The readings of a question that fit equally: two councils where it names none, or two of one council's reports under
 * one regime where it names no period. Empty when one reading is plainly best. `sound` is sorted, best first.
 */
export function scopeChoices(sound: readonly Scored[], target: ScopeTarget): ScopeChoice[] {
  const best = sound[0];
  if (best === undefined) return [];
  const equals = sound.filter(
    (one) => one.score >= equalShare * best.score && one.own >= equalShare * best.own,
  );
  if (target.council === undefined) {
    const councils = [...new Set(equals.flatMap((one) => one.evidence.report.profile.council ?? []))];
    if (councils.length > 1) return councils.map((council) => ({ label: council, council }));
  }
  if (target.periods.length > 0) return [];
  const regime = best.evidence.part.regime;
  const reports = new Map(
    equals
      .filter(({ evidence }) => evidence.part.regime === regime && regime !== undefined)
      .map(({ evidence }) => [evidence.report.reportId, evidence.report]),
  );
  if (reports.size < 2) return [];
  return [...reports.values()].map(({ reportId, profile }) => ({
    label: [profile.title, ...profile.periods.slice(0, 1)].join(', '),
    reportId,
    ...(profile.council === undefined ? {} : { council: profile.council }),
  }));
}
