import { type Command, InvalidArgumentError } from 'commander';
import type { RightAnswer } from '../../domain/feedback-case.ts';
import { addVerb, audienceOption } from '../add-verb.ts';
import type { ExitCode, VerbContext } from '../verb-context.ts';
import { accept } from './accept-feedback.ts';
import { list } from './list-feedback.ts';

type Quote = Extract<RightAnswer, { supporting: unknown }>['supporting'][number];

const hint = `
An answer that helped is right as it was. Of any other, say what would have been right:

  rapporteur feedback accept 1a2b3c4d-… --to cases.jsonl
  rapporteur feedback accept 1a2b3c4d-… --to cases.jsonl --quote "letter.pdf: Carers wait twelve weeks."
  rapporteur feedback accept 1a2b3c4d-… --to cases.jsonl --refused`;

/** "letter.pdf: words", as often as there are quotes. */
function readQuote(value: string, before: readonly Quote[] = []): Quote[] {
  const [, file, quote] = /^\s*([^:]+?)\s*:\s*(\S.*?)\s*$/su.exec(value) ?? [];
  if (file === undefined || quote === undefined)
    throw new InvalidArgumentError('It must be the file of a report and words of it: "letter.pdf: words".');
  return [...before, { file, quote }];
}

/** Adds `feedback` with its verbs. */
export function addFeedbackVerbs(
  program: Command,
  context: VerbContext,
  done: (code: ExitCode) => void,
): void {
  const group = program
    .command('feedback')
    .description('what readers said of answers, and cases made of it')
    .addHelpText('after', hint);
  addVerb(group, 'list', 'print what readers said, the newest first; nobody is named')
    .addOption(audienceOption('internal'))
    .action(async (options) => done(await list(options, context)));
  addVerb(group, 'accept', 'make a case of what a reader said, as a line of a JSONL file that evals read')
    .argument('<turn>', 'id of the turn')
    .requiredOption('--to <file>', 'the JSONL file; made when it is not there')
    .option('--quote <file: words>', 'words that answer the question; may be given again', readQuote)
    .option('--refused', 'no report answers it: refusing is right')
    .addOption(audienceOption('internal'))
    .action(async (turnId, options) => done(await accept(turnId, options, context)));
}
