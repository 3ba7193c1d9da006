import type { Answer } from '../../domain/answer.ts';
import type { RunnableCase } from '../run-cases.ts';
import type { Subject } from '../subject.ts';
import type { LedgerCase } from './ledger-case.ts';
import { scoreLedgerAnswer } from './score-ledger-answer.ts';

/** The suite `ledger`: look-up questions put to `ask`. */
export function ledgerCases(subject: Subject, cases: readonly LedgerCase[]): RunnableCase<Answer>[] {
  return cases.map((entry) => ({
    group: 'ledger',
    ...{ id: entry.id, kind: entry.kind, question: entry.question },
    failed: { right: 0, forbidden: 0, critical: 0 },
    ask: (signal) =>
      subject.ask({
        ...{ question: entry.question, audience: 'public', signal },
        ...(entry.council === undefined ? {} : { council: entry.council }),
      }),
    score: (answer) => {
      const { right, forbidden, critical, faults } = scoreLedgerAnswer(entry, answer);
      return {
        figures: {
          right: Number(right),
          forbidden: Number(forbidden.length > 0),
          critical: Number(critical),
        },
        why: faults.length === 0 ? '' : `${critical ? 'CRITICAL ' : ''}${faults.join('; ')}`,
      };
    },
  }));
}
