import type { Answer } from '../../domain/answer.ts';
import { foldWithMap } from '../fold-with-map.ts';
import type { LedgerCase } from './ledger-case.ts';

export interface LedgerScore {
  right: boolean;
  /** Forbidden words that stand in a claim or a quote. */
  forbidden: string[];
  /** A critical question got a status that it may not get. */
  critical: boolean;
  /** What keeps it from being right, a line each. */
  faults: string[];
}

/** Right: an allowed status, every fact shown, a citation of every report named, the direction said, nothing forbidden. */
export function scoreLedgerAnswer(entry: LedgerCase, answer: Answer): LedgerScore {
  const allowed = entry.allowedStatuses ?? ['answered', 'partly_answered'];
  const statusFaults = allowed.includes(answer.status) ? [] : [`status ${answer.status}`];
  const citations = answer.claims.flatMap((claim) => claim.citations);
  const claimed = folded([
    answer.introduction ?? '',
    ...answer.claims.map((claim) => claim.text),
    ...citations.map((citation) => citation.quote),
  ]);
  const context = folded(
    citations.flatMap((citation) => [citation.label, ...citation.context.map((span) => span.quote)]),
  );
  const forbidden = (entry.forbidden ?? []).filter((words) => claimed.includes(folded([words])));
  const answered = answer.status === 'answered' || answer.status === 'partly_answered';
  const files = new Set(citations.map((citation) => citation.file));
  const faults = [
    ...statusFaults,
    // A refusal that is allowed owes no facts.
    ...(answered ? lacking(entry, `${claimed}\n${context}`, claimed, files) : []),
    ...forbidden.map((words) => `says "${words}"`),
  ];
  const critical = entry.critical === true && statusFaults.length > 0;
  return { right: faults.length === 0, forbidden, critical, faults };
}

/** Words that say which way a figure went. */
const directions = {
  better: /\b(?:better|improved|improvement)\b/u,
  worse: /\b(?:worse|worsened|deteriorated)\b/u,
};

function lacking(entry: LedgerCase, told: string, claimed: string, files: ReadonlySet<string>): string[] {
  const formsOf = (fact: string | string[]) =>
    [fact].flat().flatMap((one) => [one, ...(entry.factsAlternatives?.[one] ?? [])]);
  const absent = (entry.facts ?? []).filter(
    (fact) => !formsOf(fact).some((one) => told.includes(folded([one]))),
  );
  const { direction } = entry;
  return [
    ...absent.map((fact) => `does not show ${[fact].flat().join(' or ')}`),
    ...(entry.files ?? []).filter((file) => !files.has(file)).map((file) => `cites nothing of ${file}`),
    ...(direction === undefined || directions[direction].test(claimed)
      ? []
      : [`does not say that it is ${direction}`]),
  ];
}

function folded(texts: readonly string[]): string {
  return foldWithMap(texts.join('\n')).folded;
}
