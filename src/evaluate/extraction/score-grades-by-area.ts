import type { FindingOf } from '../../domain/finding.ts';
import type { ScoringInput } from './extracted-report.ts';
import { bareGrade, isAdverseGrade } from './grade-words.ts';
import type { FieldScore, Miss } from './score-list.ts';

/**
 * Grade by grade over every area of a framework: right is the labelled grade, or none where the label is "not given". Every other
 * is critical: a wrong or invented grade, or a low one left out. Several grades for one area are right only if all are.
 */
export function scoreGradesByArea(
  { report }: ScoringInput,
  labels: Readonly<Record<string, string>>,
): FieldScore {
  const own = report.extraction.findings.filter(
    (finding) => finding.kind === 'judgement' && finding.earlier !== true && finding.grade !== undefined,
  ) as FindingOf<'judgement'>[];
  const areas = Object.entries(labels);
  const misses = areas.flatMap(([area, grade]): Miss[] => {
    const found = own.filter((judgement) => judgement.areaKey === area);
    const wanted = bareGrade(grade);
    if (wanted === 'not given' ? found.length === 0 : isAll(found, wanted)) return [];
    const first = found[0];
    const critical =
      first === undefined ? (isAdverseGrade(grade) ? 'omitted' : undefined) : ('grade' as const);
    return [
      {
        field: 'gradesByArea',
        sort: first === undefined ? 'missing' : 'wrong',
        ...(critical === undefined ? {} : { critical }),
        wanted: `${area}: ${grade}`,
        ...(first === undefined
          ? {}
          : { found: found.map((one) => `${area}: ${one.printed}`).join(', '), span: first.citation }),
      },
    ];
  });
  return {
    field: 'gradesByArea',
    matched: areas.length - misses.length,
    wanted: areas.length,
    found: areas.length,
    voiced: 0,
    misses,
  };
}

function isAll(found: readonly FindingOf<'judgement'>[], wanted: string): boolean {
  return found.length > 0 && found.every((one) => bareGrade(one.grade ?? one.printed) === wanted);
}
