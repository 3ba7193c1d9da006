import { AppError } from '../errors.ts';
import type { CaseResult } from './case-result.ts';
import type { Miss } from './extraction/score-list.ts';
import { withinDeadline } from './within-deadline.ts';

/** What scoring tells of a case; `why` is empty when it did not fall short. */
export interface Scored {
  figures: Record<string, number>;
  why: string;
  misses?: Miss[];
}

/** One case made ready: how to ask it, and how to score what comes. */
export interface RunnableCase<T> {
  group: CaseResult['group'];
  id: string;
  kind: string;
  question: string;
  ask: (signal: AbortSignal) => Promise<T>;
  score: (output: T) => Scored;
  council?: string;
  file?: string;
  /** Figures of a case of which the asking failed. */
  failed: Record<string, number>;
}

/**
 * Runs cases one after another in the order given, each under a deadline in milliseconds. A case that fails or is late gets its
 * `failed` figures, `failed: 1` and the reason; the run goes on.
 */
export async function runCases<T>(
  cases: readonly RunnableCase<T>[],
  deadline: number,
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const entry of cases) {
    const of = casePartsOf(entry);
    const began = performance.now();
    try {
      const output = await withinDeadline(deadline, entry.ask);
      const ms = performance.now() - began;
      const { figures, ...scored } = entry.score(output);
      results.push({ ...of, ...scored, figures: { ...figures, failed: 0 }, ms, output });
    } catch (error) {
      const ms = performance.now() - began;
      results.push({
        ...of,
        figures: { ...entry.failed, failed: 1 },
        why: `failed: ${reasonOf(error)}`,
        ms,
      });
    }
  }
  return results;
}

function casePartsOf<T>({ group, id, kind, question, council, file }: RunnableCase<T>) {
  return {
    ...{ group, id, kind, question },
    ...(council === undefined ? {} : { council }),
    ...(file === undefined ? {} : { file }),
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof AppError) return `${error.code}, ${error.message}`;
  return error instanceof Error
    ? (error.stack ?? error.message).split('\n').slice(0, 2).join(' ')
    : String(error);
}
