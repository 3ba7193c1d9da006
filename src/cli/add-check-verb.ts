import { type Command, Option } from 'commander';
import { addVerb, audienceOption } from './add-verb.ts';
import { check } from './check.ts';
import type { ExitCode, VerbContext } from './verb-context.ts';

const hint = `
  rapporteur check draft.json
  rapporteur check edited.docx --against letter.pdf
  rapporteur check edited.docx --against letter.pdf --view accepted
  rapporteur check d-1a2b3c4d

Without --against the letter is the report that the draft names, where it is held, else the file of that name beside the draft. The exit
code is 1 when something keeps the report from an agenda.`;

/** Adds `check`. */
export function addCheckVerb(program: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  addVerb(
    program,
    'check',
    'hold a draft against its letter: values, omissions, softening, dates, placeholders, changes',
  )
    .argument('<draft>', 'a draft (.json), a working copy that came back (.docx), or the id of a draft kept')
    .option('--against <letter>', 'the letter: a file, or a report held')
    .addOption(
      new Option(
        '--view <view>',
        'of a working copy: its tracked changes accepted, rejected (original), or both',
      )
        .choices(['accepted', 'original', 'both'])
        .default('both'),
    )
    .addOption(audienceOption('internal'))
    .addHelpText('after', hint)
    .action(async (draft, options) => done(await check(draft, options, context)));
}
