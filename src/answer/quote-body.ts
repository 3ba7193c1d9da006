import type { AnswerStatus, Claim } from '../domain/answer.ts';
import type { AnswerBody } from './answer-body.ts';
import type { ClauseOutcome } from './answer-clause.ts';
import type { Answering, AnswerRequest } from './answer-question.ts';
import { checkClaim } from './check-claim.ts';
import { countByValue } from './count-by-value.ts';
import { nameContacts } from './name-contacts.ts';
import { nearestPassages } from './nearest-passages.ts';
import { writeClaims } from './write-claims.ts';

const asksCount = /\bhow many\b/iu;

/** The offline answer: what was chosen for the clauses of a question as quotations, and what is to be said where something is missing. */
export async function quoteBody(
  answering: Answering,
  request: AnswerRequest,
  outcomes: readonly ClauseOutcome[],
): Promise<AnswerBody> {
  const choices = outcomes.flatMap((outcome) => outcome.choices);
  const missing = outcomes.flatMap((outcome) => outcome.missing);
  const claims = soundClaims(outcomes, request.question);
  const status = statusOf(claims, missing, choices.length);
  if (status === 'answered') return { status, claims, nearest: [] };
  const nearest = await nearestPassages(answering, request, outcomes);
  if (status === 'partly_answered')
    return { status, reason: `Not found in the reports: ${missing.join('; ')}`, claims, missing, nearest };
  if (status === 'needs_scope')
    return { status, reason: 'More than one report fits. Choose one.', claims: [], choices, nearest };
  const reason = outcomes.map((outcome) => outcome.reason).find((one) => one !== undefined);
  // Where no report covers what was named, its officers are not the ones to ask.
  const covered = outcomes.some((outcome) => outcome.ranked.length > 0);
  const contacts = covered ? await nameContacts(answering, request.audience, nearest) : [];
  return { status, reason: reason ?? 'The reports do not say.', claims: [], contacts, nearest };
}

/** Sentences for what was chosen, a count over them where one is asked for; only those whose every value has an origin. */
function soundClaims(outcomes: readonly ClauseOutcome[], question: string): Claim[] {
  const chosen = outcomes.flatMap((outcome) => outcome.chosen);
  const counted = asksCount.test(question) ? countByValue(chosen) : undefined;
  const claims = [...(counted === undefined ? [] : [counted]), ...writeClaims(chosen)];
  return claims.filter((claim) => checkClaim(claim).length === 0);
}

function statusOf(claims: readonly Claim[], missing: readonly string[], choices: number): AnswerStatus {
  if (choices > 1) return 'needs_scope';
  if (claims.length === 0) return 'not_in_reports';
  return missing.length > 0 ? 'partly_answered' : 'answered';
}
