import { createHash } from 'node:crypto';
import type { Claim } from '../../domain/answer.ts';
import type { ClaimLine } from '../../domain/claim-check.ts';
import type { CaseResult } from '../case-result.ts';
import type { TriedClaim } from '../claims/claim-trial.ts';
import { columnOf, type EngineRun } from '../engines/engine-run.ts';
import { answerOf } from '../engines/model-use.ts';
import type { ClaimCheck } from '../subject.ts';
import type { JudgeTask } from './judged-claim.ts';

/**
 * What is to be judged: the claims that models made, and those of the suite `claims`; of each source at most `most`, drawn by their ids, so
 * that the same runs give the same ones.
 */
export async function judgeTasks(
  runs: readonly EngineRun[],
  check: ClaimCheck,
  most: number,
): Promise<JudgeTask[]> {
  const tasks: JudgeTask[] = [];
  for (const [at, run] of runs.entries()) {
    const { results } = run.evaluation;
    const lines = draw(
      results.flatMap((result) => linesOf(result, `${at + 1}`)),
      most,
      ({ id }) => id,
    );
    for (const line of lines) {
      const { supported } = await check(line);
      tasks.push({ line, source: `claims of ${columnOf(run)}`, checker: supported });
    }
    const tried = results.filter(({ group, output }) => group === 'claims' && output !== undefined);
    tasks.push(...draw(tried, most, ({ id }) => id).map(taskOfTrial));
  }
  return tasks;
}

/** Claims of an answer that a model wrote; the offline engine's are quotations, and need no judge. */
function linesOf(result: CaseResult, run: string): ClaimLine[] {
  return answerOf(result).flatMap(({ claims, answeredBy }) =>
    answeredBy === 'offline'
      ? []
      : claims.map((claim, at) => ({
          id: `${run}/${result.group}/${result.id}/${at + 1}`,
          ...lineOf(claim),
        })),
  );
}

function lineOf({ text, citations }: Claim): Omit<ClaimLine, 'id'> {
  const context = citations.flatMap((citation) => [
    citation.label,
    ...citation.context.map(({ quote }) => quote),
  ]);
  return {
    quote: citations.map(({ quote }) => quote).join(' '),
    context: [...new Set(context)],
    claim: text,
  };
}

function taskOfTrial({ output }: CaseResult): JudgeTask {
  const { trial, verdict } = output as TriedClaim;
  const { id, quote, context, claim, supported } = trial;
  const line = { id: `claims/${id}`, quote, context, claim };
  return { line, source: 'suite claims', checker: verdict.supported, truth: supported };
}

/** Chosen by a hash of the id, so that one claim more or less changes no other; in the order given. */
function draw<T>(all: readonly T[], most: number, idOf: (one: T) => string): T[] {
  const rank = (one: T) => createHash('sha256').update(idOf(one)).digest('hex');
  const ranked = all.map((one) => ({ one, by: rank(one) })).sort((a, b) => (a.by < b.by ? -1 : 1));
  const taken = new Set(ranked.slice(0, most).map(({ one }) => one));
  return all.filter((one) => taken.has(one));
}
