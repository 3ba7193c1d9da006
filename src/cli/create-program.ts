import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { classificationSchema } from '../domain/audience.ts';
import { contractSchemas } from '../domain/contract-schemas.ts';
import { findingKinds } from '../domain/finding.ts';
import { addCallsVerb } from './add-calls-verb.ts';
import { addCheckVerb } from './add-check-verb.ts';
import { addClaimVerb } from './add-claim-verb.ts';
import { addDraftVerb } from './add-draft-verb.ts';
import { addEvalVerb } from './add-eval-verb.ts';
import { audienceOption, addVerb as verb } from './add-verb.ts';
import { ask } from './ask.ts';
import { backup } from './backup.ts';
import { brief } from './brief.ts';
import { caseAdd } from './case-add.ts';
import { addDraftsVerbs } from './drafts/add-drafts-verbs.ts';
import { extract } from './extract.ts';
import { addFeedbackVerbs } from './feedback/add-feedback-verbs.ts';
import { find } from './find.ts';
import { ingest } from './ingest.ts';
import { ledger } from './ledger.ts';
import { remove } from './remove.ts';
import { reports } from './reports.ts';
import { schema } from './schema.ts';
import { show } from './show.ts';
import { styles } from './styles.ts';
import type { ExitCode, VerbContext, VerbOptions } from './verb-context.ts';

const examples = `
Examples:
  rapporteur ingest reports/ --library council.db
  rapporteur ask "What did CQC say about carers?"
  rapporteur ask --from questions.jsonl > answers.jsonl
  rapporteur find "waiting times" --top 5 --json
  rapporteur extract letter.pdf --json
  rapporteur ledger --kind judgement --csv > grades.csv
  rapporteur brief letter.pdf --questions
  rapporteur draft letter.pdf --style plain --out draft.docx

Exit codes: 0 all well, 1 something failed or was rejected, 2 the command was not understood.`;

const farthest = 100;

function readTop(value: string): number {
  const top = Number(value);
  if (Number.isInteger(top) && top >= 1 && top <= farthest) return top;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${farthest}.`);
}

function readingVerb(program: Command, name: string, description: string): Command {
  return verb(program, name, description)
    .addOption(audienceOption())
    .option('--council <name>', "only this council's reports");
}

function addReadingVerbs(program: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  readingVerb(program, 'find', 'print the passages nearest to a question')
    .argument('<question>')
    .option('--top <count>', 'how many', readTop, 10)
    .action(async (question, options) => done(await find(question, options, context)));
  readingVerb(program, 'ask', 'answer a question from the reports, every claim cited')
    .argument('[question]')
    .option(
      '--from <file>',
      'ask each line of a JSONL file ({"id", "question", "council"?, "audience"?}); - is standard input',
    )
    .option('--offline', 'ask no language model, though the settings name one')
    .action(async (question, options) => done(await ask(question, options, context)));
  readingVerb(program, 'show', "print a report's text and blocks")
    .argument('<report>', 'its id, or the name of its file')
    .action(async (report, options) => done(await show(report, options, context)));
  readingVerb(program, 'reports', 'list the reports held').action(async (options) =>
    done(await reports(options, context)),
  );
}

function addLedgerVerbs(program: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  readingVerb(
    program,
    'extract',
    'print what rules find in reports: facts, judgements, indicators, items, duties',
  )
    .argument('<path|report...>', 'files or folders (nothing enters the library), or reports held')
    .option(
      '--with-model',
      'have the model that the settings name read them too, and hold what it finds against the rules',
    )
    .action(async (names, options) => done(await extract(names, options, context)));
  readingVerb(program, 'ledger', 'print the ledger: every finding of the reports held')
    .option('--regime <key>', 'only findings under this regime, e.g. ilacs')
    .option('--period <period>', 'only findings of this period, e.g. 2012/13 or 2024')
    .addOption(new Option('--kind <kind>', 'only findings of this kind').choices(findingKinds))
    .option('--area <area>', 'only findings on this area: its key or words, or the code of an indicator')
    .option('--csv', 'print CSV that no spreadsheet takes for formulas')
    .action(async (options) => done(await ledger(options, context)));
}

function addBriefVerb(program: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  readingVerb(program, 'brief', 'brief members on one report: every sentence cited, nothing adverse left out')
    .argument('<report>', 'its id, or the name of its file')
    .addOption(new Option('--length <length>', 'how much of it').choices(['short', 'full']).default('short'))
    .option('--questions', 'add prompts for scrutiny, each from a cited fact')
    .option('--md', 'print Markdown')
    .action(async (report, options) => done(await brief(report, options, context)));
}

function addWritingVerbs(program: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  verb(program, 'ingest', 'read reports into the library: PDF, Word, HTML, Markdown, plain text')
    .argument('<path...>', 'files and folders')
    .addOption(
      new Option('--as <class>', 'who may see them (default: public)').choices(classificationSchema.options),
    )
    .option(
      '--body <key>',
      'the body whose report it is, e.g. cabinet: if it is not public, only its people see it; none takes it away',
    )
    .option(
      '--embargo <date>',
      'first day on which it is as its class says, YYYY-MM-DD; until then it is for officers; none ends it',
    )
    .option(
      '--replaces <report>',
      'id of the report that the file is a new version of; one that is not public needs --as',
    )
    .option('--ocr', 'recognise the words of scanned pages, on this machine: some seconds a page')
    .action(async (paths, options) => done(await ingest(paths, options, context)));
  readingVerb(program, 'remove', 'take a report out of the library')
    .argument('<report>', 'its id, or the name of its file')
    .action(async (report, options) => done(await remove(report, options, context)));
  verb(program, 'backup', 'save a copy of the library')
    .argument('<file>', 'where to')
    .action(async (file, options) => done(await backup(file, options, context)));
}

function addStylesVerb(program: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  program
    .command('styles')
    .description('list the house styles that a cover report can be drafted in')
    .option('--json', 'print JSON, as `rapporteur schema` describes it')
    .action(async (options: VerbOptions) => done(await styles(options, context)));
}

function addOtherVerbs(program: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  verb(program, 'serve', 'serve the pages on this machine').action(async (options: VerbOptions) =>
    context.serve(options.library),
  );
  addEvalVerb(program, context, done);
  program
    .command('case')
    .description('the cases that the evals run')
    .command('add')
    .description(
      'add one eval case, once its quotes are found in the report (case add --help lists its options)',
    )
    .argument('[options...]', 'what the case holds')
    .helpOption(false)
    .allowUnknownOption()
    .action(async (words: string[]) => done(await caseAdd(words, context)));
  verb(program, 'schema', 'print the JSON schema of what a verb prints with --json')
    .addArgument(new Argument('<name>', `one of ${Object.keys(contractSchemas).join(', ')}`))
    .action((name) => done(schema(name, context)));
}

/** The command line with every verb; `done` is told the exit code of the verb that ran. */
export function createProgram(
  context: VerbContext,
  version: string,
  done: (code: ExitCode) => void,
): Command {
  const program = new Command('rapporteur')
    .description("Cited answers from a council's own inspection reports")
    .version(version)
    .showSuggestionAfterError()
    // A verb may have a --version of its own.
    .enablePositionalOptions()
    .addHelpText('after', examples)
    .configureOutput({
      writeOut: (text) => context.output.line(text.trimEnd()),
      writeErr: (text) => context.output.note(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /, 'rapporteur: ')),
    })
    .exitOverride();
  addWritingVerbs(program, context, done);
  addReadingVerbs(program, context, done);
  addLedgerVerbs(program, context, done);
  addBriefVerb(program, context, done);
  addDraftVerb(program, context, done);
  addCheckVerb(program, context, done);
  addClaimVerb(program, context, done);
  addDraftsVerbs(program, context, done);
  addStylesVerb(program, context, done);
  addCallsVerb(program, context, done);
  addFeedbackVerbs(program, context, done);
  addOtherVerbs(program, context, done);
  return program;
}
