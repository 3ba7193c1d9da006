import type { Answer, AnswerStatus } from '../domain/answer.ts';

/** What is right where a case allows nothing else: gold/README.md adds to these two, never takes away. */
const refusals: readonly AnswerStatus[] = ['not_in_reports', 'declined'];

export interface RefusalScore {
  /** The status is not one of those allowed. */
  falselyAnswered: boolean;
  /** Falsely answered, and the case marks that as critical (wrong year, council or inspectorate). */
  critical: boolean;
}

/**
 * Scores a question that the reports do not answer. `needs_scope` counts as false unless a case allows it: it promises
 * that a choice of council or year would bring an answer.
 */
export function scoreRefusal(
  expected: {
    allowedStatuses?: readonly AnswerStatus[] | undefined;
    criticalIfAnswered?: boolean | undefined;
  },
  answer: Pick<Answer, 'status'>,
): RefusalScore {
  const falselyAnswered = !(expected.allowedStatuses ?? refusals).includes(answer.status);
  return { falselyAnswered, critical: falselyAnswered && expected.criticalIfAnswered === true };
}
