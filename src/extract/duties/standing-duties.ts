import type { StandingDuty } from '../../domain/extraction.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Source } from '../source.ts';

/**
 * What law or framework asks besides, from the data of the surest regime: those that hold for every report, and those for a
 * grade or outcome that stands among the findings. One that is bound to editions holds only when the edition is known.
 */
export function standingDutiesOf({ regime, edition }: Source, findings: readonly Finding[]): StandingDuty[] {
  if (regime === undefined) return [];
  const given = new Set(findings.flatMap((finding) => gradeOf(finding) ?? []));
  return regime.duties.standing
    .filter(({ onlyFor, editions }) => {
      const graded = onlyFor === undefined || onlyFor.some((grade) => given.has(grade));
      return graded && (editions === undefined || (edition !== undefined && editions.includes(edition.key)));
    })
    .map(({ onlyFor: _onlyFor, editions: _editions, ...duty }) => duty);
}

function gradeOf(finding: Finding): string | undefined {
  if (finding.kind === 'outcome') return finding.code;
  return finding.kind === 'judgement' && finding.earlier === undefined ? finding.grade : undefined;
}
