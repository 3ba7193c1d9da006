import type { LeftOut } from '../../domain/draft.ts';
import type { DraftFault } from '../../domain/draft-check.ts';

const spoken: Record<LeftOut['kind'], string> = {
  judgement: 'judgement',
  flag: 'flag',
  outcome: 'outcome',
  indicator: 'indicator',
  strength: 'strength',
  areaForImprovement: 'area for improvement',
  recommendation: 'recommendation',
  priorityAction: 'priority action',
  duty: 'request',
  implication: 'implication',
};

/** Adverse findings left out: a fault unless an officer, by name, gives a reason; then a note. */
export function omissionFaults(leftOut: readonly LeftOut[]): DraftFault[] {
  return leftOut
    .filter(({ adverse }) => adverse)
    .map((one) => {
      const excused = isExcused(one);
      return {
        kind: 'omission',
        weight: excused ? 'note' : 'fault',
        text: one.text,
        why: excused
          ? `Left out by ${one.by}: ${one.reason}`
          : `No paragraph gives this ${spoken[one.kind]} of the letter. Add it, or leave it out with a reason and your name.`,
        ...(excused ? { by: one.by } : {}),
        citation: one.citation,
      };
    });
}

/** True when an officer left it out by name and with a reason. */
export function isExcused({ reason, by }: LeftOut): boolean {
  return (reason ?? '').trim() !== '' && (by ?? '').trim() !== '';
}
