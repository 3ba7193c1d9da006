import type { ExtractionComparison } from '../../domain/extraction-comparison.ts';
import type { Finding } from '../../domain/finding.ts';
import { overlaps } from '../../domain/overlaps.ts';
import type { Span } from '../../domain/span.ts';
import { comparedFinding } from './compared-finding.ts';
import { differsIn } from './differs-in.ts';
import { proposedKinds } from './proposed-finding.ts';

export interface Compared {
  lists: Pick<ExtractionComparison, 'agreed' | 'added' | 'disputed' | 'onlyRules'>;
  /** The findings that only the model gave, whole. */
  added: Finding[];
}

/** Holds a model's findings against the rules', place by place. The rules' are never changed; `read` are the stretches that the model read. */
export function compareFindings(
  rules: readonly Finding[],
  model: readonly Finding[],
  read: readonly Span[],
): Compared {
  const compared: Compared = { lists: { agreed: [], added: [], disputed: [], onlyRules: [] }, added: [] };
  const met = new Set<Finding>();
  const { lists, added } = compared;
  for (const finding of model) {
    const beside = rules.filter((one) => isSamePlace(one.citation, finding.citation));
    const same = beside.find((one) => differsIn(one, finding).length === 0);
    for (const one of same === undefined ? beside : [same]) met.add(one);
    if (same !== undefined) lists.agreed.push(comparedFinding(finding));
    else if (beside.length === 0) {
      if (isTwice(added, finding)) continue;
      lists.added.push(comparedFinding(finding));
      added.push(finding);
    } else {
      const nearest = beside.toSorted((a, b) => weight(a, finding) - weight(b, finding))[0]!;
      const differs = differsIn(nearest, finding);
      lists.disputed.push({ rules: comparedFinding(nearest), model: comparedFinding(finding), differs });
    }
  }
  const asked: readonly string[] = proposedKinds;
  lists.onlyRules = rules
    .filter(
      (one) => !met.has(one) && asked.includes(one.kind) && read.some((span) => overlaps(span, one.citation)),
    )
    .map(comparedFinding);
  return compared;
}

function weight(rules: Finding, model: Finding): number {
  return differsIn(rules, model).includes('kind') ? 10 : differsIn(rules, model).length;
}

function isTwice(added: readonly Finding[], finding: Finding): boolean {
  return added.some(
    (one) => isSamePlace(one.citation, finding.citation) && differsIn(one, finding).length === 0,
  );
}

/** True when two spans share at least half of the shorter. */
function isSamePlace(one: Span, other: Span): boolean {
  const shared = Math.min(one.endChar, other.endChar) - Math.max(one.startChar, other.startChar);
  return shared > 0 && shared * 2 >= Math.min(one.endChar - one.startChar, other.endChar - other.startChar);
}
