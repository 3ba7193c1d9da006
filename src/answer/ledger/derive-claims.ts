import type { Claim } from '../../domain/answer.ts';
import type { Asked } from '../../domain/asked.ts';
import { periodOf } from '../../domain/ledger-entry.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import type { LookedUp } from './answer-from-ledger.ts';
import type { GradeEntry } from './choose-grades.ts';
import type { IndicatorEntry } from './choose-indicators.ts';
import { deriveCount } from './derive-count.ts';
import { deriveGradeOrder } from './derive-grade-order.ts';
import { deriveMovement } from './derive-movement.ts';
import type { LookUp } from './read-look-up.ts';

/** What named rules derive from the findings that answer: a count, better or worse, higher or lower, or that grades are not ranked. */
export function deriveClaims(
  found: readonly LookedUp[],
  lookUp: LookUp,
  asked: Asked,
  regimes: Regimes,
): Claim[] {
  if (lookUp.counts && lookUp.wants === 'items') return deriveCount(found);
  if (lookUp.wants === 'indicators' && lookUp.moved)
    return found.flatMap(
      ({ entry, chosen }) => deriveMovement(entry as IndicatorEntry, chosen.citation, regimes) ?? [],
    );
  if (lookUp.wants === 'grades' && (lookUp.moved || asked.compares)) return gradeOrders(found, regimes);
  return [];
}

/** Of each area graded twice the later against the earlier; of two grades of different areas, that they are not ranked. */
function gradeOrders(found: readonly LookedUp[], regimes: Regimes): Claim[] {
  const dated = found.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)));
  const areas = [...new Set(dated.map(areaOf))];
  const pairs = areas
    .map((area) => dated.filter((one) => areaOf(one) === area))
    .filter(({ length }) => length === 2);
  const all = pairs.length === 0 && dated.length === 2 ? [dated] : pairs;
  return all.flatMap(([before, now]) =>
    before === undefined || now === undefined
      ? []
      : (deriveGradeOrder({ before: cited(before), now: cited(now) }, regimes) ?? []),
  );
}

function cited({ entry, chosen }: LookedUp) {
  return { entry: entry as GradeEntry, citation: chosen.citation };
}

function areaOf({ entry: { finding } }: LookedUp): string {
  return finding.kind === 'judgement' ? `${finding.regime} ${finding.areaKey}` : finding.kind;
}

function timeOf({ entry }: LookedUp): string {
  return entry.report.inspectionStart ?? periodOf(entry) ?? '';
}
