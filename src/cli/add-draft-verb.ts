import { type Command, InvalidArgumentError, Option } from 'commander';
import { addCopyOptions } from './add-copy-options.ts';
import { addVerb } from './add-verb.ts';
import { draft } from './draft.ts';
import type { ExitCode, VerbContext } from './verb-context.ts';

const hint = `
  rapporteur draft letter.pdf --style plain --out draft.docx
  rapporteur draft letter.pdf --style plain --body Cabinet --on 2026-03-09 --received 2026-01-12 --out draft.docx
  rapporteur draft letter.pdf --style plain --with-model --out draft.docx
  rapporteur draft letter.pdf --style plain --agenda agenda/ --override "Ama Okoro" --reason "Cleared by telephone"

"rapporteur styles" lists the house styles.`;

function readDay(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  if (
    /^\d{4}-\d{2}-\d{2}$/u.test(value) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(value)
  )
    return value;
  throw new InvalidArgumentError('It must be a day as year, month and day, e.g. 2026-03-09.');
}

function readWords(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return value.trim();
}

/** Adds `draft`. */
export function addDraftVerb(program: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  const verb = addVerb(
    program,
    'draft',
    'draft a cover report from a letter, in a house style, every paragraph with its source',
  )
    .argument('<letter>', 'a file (nothing enters the library), or a report held')
    .requiredOption('--style <name>', 'house style', readWords)
    .option('--body <name>', 'the committee, board or cabinet that meets', readWords)
    .option('--on <day>', 'day of its meeting, e.g. 2026-03-09', readDay)
    .option('--received <day>', 'day on which the council received the letter', readDay)
    .option('--council <name>', 'the council, where the letter does not name it', readWords)
    .option('--author <name>', 'report author', readWords);
  addCopyOptions(verb)
    .option(
      '--with-model',
      'have the language model word running text, each sentence held against its source',
    )
    .option('--save', 'keep the draft in the library, where it can be changed; of a report held only')
    .addOption(
      new Option('--audience <audience>', 'whom the draft is for')
        .choices(['public', 'internal', 'exempt'])
        .default('internal'),
    )
    .addHelpText('after', hint)
    .action(async (letter, options) => done(await draft(letter, options, context)));
}
