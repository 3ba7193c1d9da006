import type { Answer } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';

/** Every text of an answer that a reader sees, in reading order, the echoed question aside. */
export function shownTexts(answer: Answer): string[] {
  return [
    answer.reason,
    answer.introduction,
    ...answer.claims.flatMap((claim) => [claim.text, ...claim.citations.flatMap(citationTexts)]),
    ...(answer.missing ?? []),
    ...(answer.choices ?? []).flatMap((choice) => [choice.label, choice.council, choice.reportId]),
    ...(answer.contacts ?? []).flatMap((contact) => [contact.text, ...citationTexts(contact.citation)]),
    ...answer.nearest.flatMap((passage) => [passage.label, passage.file, passage.text]),
    answer.answeredBy,
  ].filter((text): text is string => text !== undefined && text !== '');
}

function citationTexts(citation: Citation): string[] {
  return [citation.label, citation.file, citation.quote, ...citation.context.map((span) => span.quote)];
}
