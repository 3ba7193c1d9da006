import type { ReportSummary } from '../domain/report-record.ts';
import type { Scope } from '../domain/scope.ts';
import { findScope } from '../retrieve/find-scope.ts';
import { type Clause, splitQuestion } from '../retrieve/split-question.ts';
import { understandQuestion } from '../retrieve/understand-question.ts';
import { answerClause, type ClauseOutcome } from './answer-clause.ts';
import type { Answering, AnswerRequest } from './answer-question.ts';
import { joinClauses } from './join-clauses.ts';
import { settingOf } from './setting-of.ts';

/** What the reports hold for a question, and where it was looked for. */
export interface SearchedClauses {
  outcomes: readonly ClauseOutcome[];
  scope: Scope;
}

export interface SearchedQuestion {
  /** The question undivided. */
  whole: SearchedClauses;
  /** The clauses one by one, unless one sentence or set answers the question undivided. SearchedClauses for when first called, once. */
  clauses(): Promise<SearchedClauses>;
}

/** Share of a whole question's subject that one piece of evidence must hold to answer all its clauses. */
const enoughForAll = 0.6;

/** Searches for a question as a whole, and for its clauses when they are needed. */
export async function searchQuestion(
  answering: Answering,
  request: AnswerRequest,
  reports: readonly ReportSummary[],
): Promise<SearchedQuestion> {
  const setting = settingOf(answering, request, reports);
  const take = async ({ text, leansOn }: Clause) => {
    const scope = findScope({ ...setting, question: text, ...(leansOn === undefined ? {} : { leansOn }) });
    const asked = understandQuestion(text, scope.named, leansOn);
    return { scope, outcome: await answerClause(answering, { ...request, reports, scope, asked }) };
  };
  const clauses = splitQuestion(request.question);
  const { scope, outcome } = await take(clauses.length === 1 ? clauses[0]! : { text: request.question });
  const whole = { outcomes: [outcome], scope };
  const divide = async (): Promise<SearchedClauses> => {
    const taken = await Promise.all(clauses.map(take));
    return {
      outcomes: joinClauses(taken.map((one) => one.outcome)),
      scope: joinScopes(
        scope,
        taken.map((one) => one.scope),
      ),
    };
  };
  let divided: Promise<SearchedClauses> | undefined;
  return {
    whole,
    clauses() {
      divided ??= clauses.length === 1 || outcome.covered >= enoughForAll ? Promise.resolve(whole) : divide();
      return divided;
    },
  };
}

/** Where the clauses look, each place once; what is named stands as offsets into the whole question. */
function joinScopes({ named }: Scope, ofClauses: readonly Scope[]): Scope {
  const targets = new Map(
    ofClauses.flatMap((scope) => scope.targets.map((target) => [JSON.stringify(target), target])),
  );
  const unmatched = new Set(ofClauses.flatMap((scope) => scope.unmatched));
  return { named, targets: [...targets.values()], unmatched: [...unmatched] };
}
