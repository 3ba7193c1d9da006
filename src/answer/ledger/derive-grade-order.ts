import type { Claim } from '../../domain/answer.ts';
import type { Citation } from '../../domain/citation.ts';
import type { FindingOf } from '../../domain/finding.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import type { RegimeScale } from '../../regimes/regime.ts';
import type { GradeEntry } from './choose-grades.ts';

/** Two grades, the earlier first, each with its citation. */
export interface GradePair {
  before: { entry: GradeEntry; citation: Citation };
  now: { entry: GradeEntry; citation: Citation };
}

/**
 * The rule `grade-order`: whether the later of two grades of one area is higher, lower or the same on their scale; where scale,
 * regime or area differ it says so, and ranks nothing.
 */
export function deriveGradeOrder({ before, now }: GradePair, regimes: Regimes): Claim | undefined {
  const [a, b] = [before.entry.finding, now.entry.finding];
  if (a.kind !== 'judgement' || b.kind !== 'judgement') return undefined;
  const scale = sharedScale(a, b, regimes);
  const text =
    scale === undefined || a.areaKey !== b.areaKey
      ? `“${a.printed}” and “${b.printed}” are grades of different scales or areas, so they are not ranked against each other.`
      : `From “${a.printed}” to “${b.printed}” is ${wordOf(scale, a, b)} on one scale.`;
  return {
    text,
    origin: 'derived',
    rule: 'grade-order',
    voice: b.voice,
    citations: [before.citation, now.citation].map((citation) => ({
      ...citation,
      match: 'derived' as const,
    })),
  };
}

function sharedScale(
  a: FindingOf<'judgement'>,
  b: FindingOf<'judgement'>,
  { regimes }: Regimes,
): RegimeScale | undefined {
  if (a.scale === undefined || a.scale !== b.scale || a.regime !== b.regime) return undefined;
  return regimes.find(({ key }) => key === a.regime)?.scales.find(({ key }) => key === a.scale);
}

function wordOf({ grades }: RegimeScale, a: FindingOf<'judgement'>, b: FindingOf<'judgement'>): string {
  const rank = (grade: string | undefined) => grades.findIndex(({ canonical }) => canonical === grade);
  const [from, to] = [rank(a.grade), rank(b.grade)];
  return from === to ? 'the same' : to < from ? 'higher' : 'lower';
}
