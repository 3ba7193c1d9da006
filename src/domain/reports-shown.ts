import type { Answer } from './answer.ts';

/** A report that an answer shows something of; `versionId` is absent where only its name is. */
export interface ShownReport {
  reportId: string;
  versionId?: string;
}

/** Every report that an answer shows words or a name of, each version once: whoever may not see one of them is not shown the answer. */
export function reportsShown(answer: Answer): ShownReport[] {
  const cited = [
    ...answer.claims.flatMap((claim) => claim.citations),
    ...(answer.contacts ?? []).map((contact) => contact.citation),
    ...(answer.oddities ?? []).flatMap((oddity) => oddity.citations),
    ...answer.nearest,
  ];
  const named = (answer.choices ?? []).flatMap(({ reportId }) =>
    reportId === undefined ? [] : [{ reportId }],
  );
  const all: ShownReport[] = [...cited.map(({ reportId, versionId }) => ({ reportId, versionId })), ...named];
  return [...new Map(all.map((one) => [`${one.reportId}\0${one.versionId ?? ''}`, one])).values()];
}
