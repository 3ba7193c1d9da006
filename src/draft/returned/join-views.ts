import type { DraftFault } from '../../domain/draft-check.ts';

/**
 * Faults of both views, each once: what stands in only one of them says so. In the order of the accepted view, then what only the
 * original has.
 */
export function joinViews(accepted: readonly DraftFault[], original: readonly DraftFault[]): DraftFault[] {
  const keyOf = ({ kind, weight, section, paragraph, text, why }: DraftFault) =>
    JSON.stringify([kind, weight, section, paragraph, text, why]);
  const [inAccepted, inOriginal] = [new Set(accepted.map(keyOf)), new Set(original.map(keyOf))];
  const told = (fault: DraftFault, when: string): DraftFault => ({ ...fault, why: `${fault.why} ${when}` });
  return [
    ...accepted.map((fault) =>
      inOriginal.has(keyOf(fault)) ? fault : told(fault, 'Only if the changes are accepted.'),
    ),
    ...original
      .filter((fault) => !inAccepted.has(keyOf(fault)))
      .map((fault) => told(fault, 'Only if the changes are rejected.')),
  ];
}
