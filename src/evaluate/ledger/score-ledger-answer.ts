import type { Answer } from '../../domain/answer.ts';
import { foldWithMap } from '../fold-with-map.ts';
import { shownTexts } from '../shown-texts.ts';
import type { LedgerCase } from './ledger-case.ts';

export interface LedgerScore {
  right: boolean;
  /** Forbidden patterns that match in a text shown. */
  forbidden: string[];
  /** What keeps it from being right, a line each. */
  faults: string[];
}

/** Right: an allowed status, every fact shown in a claim or its quotes, a citation of every report named, nothing forbidden. */
export function scoreLedgerAnswer(entry: LedgerCase, answer: Answer): LedgerScore {
  const allowed = entry.allowedStatuses ?? ['answered', 'partly_answered'];
  const answered = answer.status === 'answered' || answer.status === 'partly_answered';
  const told = folded(
    [
      answer.introduction ?? '',
      ...answer.claims.flatMap((claim) => [
        claim.text,
        ...claim.citations.flatMap((citation) => [
          citation.label,
          citation.quote,
          ...citation.context.map((span) => span.quote),
        ]),
      ]),
    ].join('\n'),
  );
  const cited = new Set(answer.claims.flatMap((claim) => claim.citations.map((citation) => citation.file)));
  const shown = shownTexts(answer);
  const forbidden = (entry.forbidden ?? []).filter((pattern) =>
    shown.some((text) => new RegExp(pattern, 'iu').test(text)),
  );
  const absent = (entry.facts ?? []).filter(
    (fact) => ![fact].flat().some((one) => told.includes(folded(one))),
  );
  const uncited = (entry.files ?? []).filter((file) => !cited.has(file));
  const faults = [
    ...(allowed.includes(answer.status) ? [] : [`status ${answer.status}`]),
    // A refusal that is allowed owes no facts.
    ...(answered ? absent.map((fact) => `does not show ${[fact].flat().join(' or ')}`) : []),
    ...(answered ? uncited.map((file) => `cites nothing of ${file}`) : []),
    ...forbidden.map((pattern) => `shows what /${pattern}/ forbids`),
  ];
  return { right: faults.length === 0, forbidden, faults };
}

function folded(text: string): string {
  return foldWithMap(text).folded;
}
