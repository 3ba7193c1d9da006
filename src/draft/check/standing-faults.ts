import type { Draft } from '../../domain/draft.ts';
import type { DraftFault } from '../../domain/draft-check.ts';
import type { Letter } from '../../domain/letter.ts';

/** Standing duties of a draft that are not those of its letter's regime, word for word. */
export function standingFaults(draft: Draft, { extraction }: Letter): DraftFault[] {
  const known = extraction.standingDuties;
  return draft.standingDuties
    .filter((duty) => {
      const same = known.find(({ key }) => key === duty.key);
      return (
        same === undefined ||
        (['text', 'source', 'count', 'unit', 'startsWhen', 'check'] as const).some(
          (name) => same[name] !== duty[name],
        )
      );
    })
    .map((duty) => ({
      kind: 'value',
      weight: 'fault',
      text: `${duty.text} (${duty.source})`,
      why: 'This is not what the data on this kind of letter says of law. Draft the report again.',
    }));
}
