import { type Command, InvalidArgumentError } from 'commander';
import { addVerb } from './add-verb.ts';
import { type CallsOptions, calls } from './calls.ts';
import type { ExitCode, VerbContext } from './verb-context.ts';

const mostDays = 400;

/** Adds `calls`. */
export function addCallsVerb(program: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  addVerb(
    program,
    'calls',
    'print what was asked of the language model: tokens, cost, time, how it ended; no words',
  )
    .option('--days <count>', 'of how many days back', readDays, 30)
    .action(async (options: CallsOptions) => done(await calls(options, context)));
}

function readDays(value: string): number {
  const days = Number(value);
  if (Number.isInteger(days) && days >= 1 && days <= mostDays) return days;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${mostDays}.`);
}
