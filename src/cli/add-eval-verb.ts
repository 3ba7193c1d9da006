import type { Command } from 'commander';
import { addVerb } from './add-verb.ts';
import { type EvaluateOptions, evaluate } from './evaluate.ts';
import type { ExitCode, VerbContext } from './verb-context.ts';

const hint = `
  rapporteur eval
  rapporteur eval claims                             the checker of claims, on lies and true claims; needs no library
  rapporteur eval drafting                           cover reports from the sample letters; needs no library
  rapporteur eval drafting --cases ../shared/gold    from letters of your own, labelled as evals/cases/README.md says
  rapporteur eval answering --model offline --model claude --record said/   both in one table; costs what the model costs
  rapporteur eval answering --model claude --replay said/                   the same again, without a key`;

/** Adds `eval`. */
export function addEvalVerb(program: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  const listed = (word: string, before: string[] = []) => [...before, word];
  addVerb(program, 'eval', 'run the eval suites and hold them against their baseline')
    .addHelpText('after', hint)
    .argument(
      '[suite...]',
      'retrieval, answering, extraction, ledger, briefing, drafting, claims; all when none is named',
    )
    .option('--cases <dir>', 'folder of cases, in place of the ones that come with the program')
    .option('--added <file>', 'a further JSONL file of cases')
    .option('--html <file>', 'write one page that shows every miss beside its source')
    .option('--save <file>', 'keep the run, to compare others with')
    .option('--compare <runs...>', 'hold two kept runs against each other: the earlier and the later')
    .option('--seed <number>', 'another set of lies for the suite claims')
    .option('--worst <count>', 'how many cases that fell short to name in each group')
    .option(
      '--model <name>',
      'who answers: offline (unless said) or claude; may be repeated, for one table',
      listed,
    )
    .option('--record <dir>', 'keep what Claude says, as confidential as the reports')
    .option('--replay <dir>', 'play what was kept: no key, nothing spent')
    .option('--judge', 'have a model judge claims too: advice, never part of pass or fail')
    .option('--repeat <count>', 'how often the judge is asked for each claim (3)')
    .option('--judge-most <count>', 'how many claims of each kind it judges at most (100)')
    .option('--batch', 'judge in batches: half the price, up to a day')
    .action(async (suites: string[], options: EvaluateOptions) =>
      done(await evaluate(suites, options, context)),
    );
}
