import type { Command } from 'commander';
import { type ClaimOptions, claim } from './claim.ts';
import type { ExitCode, VerbContext } from './verb-context.ts';

const hint = `
  rapporteur claim --from claims.jsonl --json > verdicts.jsonl
  rapporteur claim "CQC rated the service good." --quote "Overall rating: Good" --context "CQC assessment 2024"

A line of the file is {"id", "quote", "context": […], "claim"}: the cited words, what they lean on (headings, header row, council, period,
whose words they are), and one sentence. For a row of a table the quote is its cells apart by " | ", the header row a text of the context.
"supported" means that nothing was found against it: figures, names, negation, whose words, direction, degree. No code can prove more.`;

/** Adds `claim`. */
export function addClaimVerb(program: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  program
    .command('claim')
    .description('hold single sentences against the words that they cite; no library is needed')
    .argument('[sentence]', 'one sentence, with --quote')
    .option('--from <file>', 'check each line of a JSONL file; - is standard input')
    .option('--quote <words>', 'the words that the sentence cites')
    .option(
      '--context <words>',
      'what the cited words lean on; may be repeated',
      (words: string, before: string[] = []) => [...before, words],
    )
    .option('--json', 'print a verdict a line as JSON, as `rapporteur schema claim` describes it')
    .addHelpText('after', hint)
    .action(async (sentence: string | undefined, options: ClaimOptions) =>
      done(await claim(sentence, options, context)),
    );
}
