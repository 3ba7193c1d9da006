import { exitCodeOf } from './evaluate.ts';
import type { ExitCode, VerbContext } from './verb-context.ts';

/** `case add …`: one eval case, as a line of JSONL, once its quotes are found in the report. The runner reads the options. */
export async function caseAdd(words: readonly string[], context: VerbContext): Promise<ExitCode> {
  return exitCodeOf(await context.evaluate(['case', 'add', ...words]));
}
