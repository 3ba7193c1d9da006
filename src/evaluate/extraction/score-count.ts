import type { ScoringInput } from './extracted-report.ts';
import type { FieldScore, Miss } from './score-list.ts';
import type { TextKind } from './score-texts.ts';

/** Items of one kind against the number that the report prints, for labels that count them and do not word them: right when equal. */
export function scoreCount(
  { report }: ScoringInput,
  field: string,
  kind: TextKind,
  printed: number,
  withBody = false,
): FieldScore {
  const found = report.extraction.findings.filter(
    (finding) =>
      finding.kind === kind &&
      (!withBody || (finding.kind === 'priorityAction' && finding.responsibleBody !== undefined)),
  ).length;
  const right = found === printed;
  const miss: Miss = {
    field,
    sort: 'wrong',
    ...(found < printed && kind !== 'strength' ? { critical: 'omitted' as const } : {}),
    wanted: `${printed} printed`,
    found: `${found} found`,
  };
  return { field, matched: Number(right), wanted: 1, found: 1, voiced: 0, misses: right ? [] : [miss] };
}
