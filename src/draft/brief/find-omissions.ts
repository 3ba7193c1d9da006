import type { BriefingSection, Omission } from '../../domain/briefing.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Briefed } from './briefed.ts';

const adverseKinds = new Set<Finding['kind']>([
  'areaForImprovement',
  'priorityAction',
  'duty',
  'flag',
  'judgement',
  'outcome',
]);

/** Findings whose span no sentence cites, in print order; implications are left to the paper itself. */
export function findOmissions({ extraction }: Briefed, sections: readonly BriefingSection[]): Omission[] {
  const cited = new Set(
    sections.flatMap(({ sentences }) =>
      sentences.flatMap(({ citations }) =>
        citations.map(({ startChar, endChar }) => `${startChar}-${endChar}`),
      ),
    ),
  );
  return extraction.findings
    .filter(({ kind }) => kind !== 'implication')
    .filter(({ citation }) => !cited.has(`${citation.startChar}-${citation.endChar}`))
    .map((finding) => ({
      kind: finding.kind,
      text: finding.citation.quote,
      adverse:
        adverseKinds.has(finding.kind) ||
        (finding.kind === 'recommendation' && finding.voice === 'inspectorate'),
      citation: finding.citation,
    }));
}
