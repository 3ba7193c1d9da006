import { CommanderError } from 'commander';
import { AppError } from '../errors.ts';
import { createProgram } from './create-program.ts';
import { describeFailure } from './describe-failure.ts';
import type { ExitCode, VerbContext } from './verb-context.ts';

function say(error: unknown, context: VerbContext, json: boolean): ExitCode {
  // commander has said its part already; code 0 is --help and --version.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const failure = describeFailure(error);
  if (json) context.output.json(failure);
  context.output.note(`rapporteur: ${failure.message} (${failure.code})`);
  if (!(error instanceof AppError))
    context.output.note(error instanceof Error ? (error.stack ?? '') : String(error));
  return failure.code === 'usage' ? 2 : 1;
}

/**
 * Runs one command line, `args` without program and script. Never throws: what goes wrong is written as
 * "rapporteur: message (code)" on standard error and, with `--json`, as a failure on standard output.
 */
export async function runCommandLine(
  args: readonly string[],
  context: VerbContext,
  version: string,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    await createProgram(context, version, (done) => {
      code = done;
    }).parseAsync(args, { from: 'user' });
  } catch (error) {
    return say(error, context, args.includes('--json'));
  }
  return code;
}
