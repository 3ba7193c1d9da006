import type { ReportSummary } from '../domain/report-record.ts';
import type { Scope } from '../domain/scope.ts';
import { findScope } from '../retrieve/find-scope.ts';
import { type Clause, splitQuestion } from '../retrieve/split-question.ts';
import { understandQuestion } from '../retrieve/understand-question.ts';
import { answerClause, type ClauseOutcome } from './answer-clause.ts';
import type { Answering, AnswerRequest } from './answer-question.ts';
import { joinClauses } from './join-clauses.ts';
import { settingOf } from './setting-of.ts';

/** Share of a whole question's subject that one piece of evidence must hold to answer all its clauses. */
const enoughForAll = 0.6;

/** The clauses one by one, unless one sentence or set answers the question undivided; and all places where they were looked for. */
export async function searchClauses(
  answering: Answering,
  request: AnswerRequest,
  reports: readonly ReportSummary[],
): Promise<{ outcomes: readonly ClauseOutcome[]; scope: Scope }> {
  const { question } = request;
  const setting = settingOf(answering, request, reports);
  const scopes: Scope[] = [];
  const take = ({ text, leansOn }: Clause) => {
    const scope = findScope({ ...setting, question: text, ...(leansOn === undefined ? {} : { leansOn }) });
    scopes.push(scope);
    return answerClause(answering, {
      ...request,
      reports,
      scope,
      asked: understandQuestion(text, scope.named, leansOn),
    });
  };
  const clauses = splitQuestion(question);
  if (clauses.length === 1) {
    const outcomes = [await take(clauses[0]!)];
    return { outcomes, scope: scopes[0]! };
  }
  const undivided = await take({ text: question });
  const [whole] = scopes;
  if (undivided.covered >= enoughForAll) return { outcomes: [undivided], scope: whole! };
  const outcomes = joinClauses(await Promise.all(clauses.map(take)));
  return { outcomes, scope: joinScopes(whole!, scopes.slice(1)) };
}

/** Where the clauses look, each place once; what is named stands as offsets into the whole question. */
function joinScopes({ named }: Scope, ofClauses: readonly Scope[]): Scope {
  const targets = new Map(
    ofClauses.flatMap((scope) => scope.targets.map((target) => [JSON.stringify(target), target])),
  );
  const unmatched = new Set(ofClauses.flatMap((scope) => scope.unmatched));
  return { named, targets: [...targets.values()], unmatched: [...unmatched] };
}
