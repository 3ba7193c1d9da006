import { type Command, InvalidArgumentError } from 'commander';
import { addCopyOptions } from '../add-copy-options.ts';
import { addVerb, audienceOption } from '../add-verb.ts';
import type { ExitCode, VerbContext } from '../verb-context.ts';
import { changes, edit, fill, leaveOut, rebase, redraft, remove, restore } from './change-draft.ts';
import { copy } from './copy-draft.ts';
import { list } from './list-drafts.ts';
import { show } from './show-draft.ts';

const hint = `
Drafts are officers’ work: the public sees none, and one of an exempt letter needs --audience exempt. Each change makes a new version; none
is lost.

  rapporteur drafts show d-1a2b3c4d
  rapporteur drafts show d-1a2b3c4d --section purpose > purpose.md
  rapporteur drafts edit d-1a2b3c4d purpose --from purpose.md --by "Ama Okoro"
  rapporteur drafts fill d-1a2b3c4d wards "Hill and Brook" --by "Ama Okoro"
  rapporteur drafts copy d-1a2b3c4d --out draft.docx`;

function readName(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must be the name of a person.');
  return value.trim();
}

function readVersion(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('It must be the number of a version, from 1.');
}

const who = ['--by <name>', 'who makes the change', readName] as const;

function draftVerb(group: Command, name: string, description: string): Command {
  return addVerb(group, name, description).addOption(audienceOption('internal'));
}

function changingVerb(group: Command, name: string, description: string): Command {
  return draftVerb(group, name, description)
    .argument('<draft>', 'its id')
    .option(
      '--on-version <number>',
      'the version that you saw; the change is refused when another has come since',
      readVersion,
    );
}

/** Adds `drafts` with its verbs. */
export function addDraftsVerbs(program: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  const group = program
    .command('drafts')
    .description('the drafts that are kept, and their versions')
    .addHelpText('after', hint);
  addReading(group, context, done);
  addByHand(group, context, done);
  addAnew(group, context, done);
  draftVerb(group, 'remove', 'take a draft with all its versions out of the library')
    .argument('<draft>', 'its id')
    .action(async (draft, options) => done(await remove(draft, options, context)));
}

function addReading(group: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  draftVerb(group, 'list', 'list the drafts')
    .option('--report <report>', 'only drafts of this report: its id, or the name of its file')
    .action(async (options) => done(await list(options, context)));
  draftVerb(group, 'show', 'print a draft')
    .argument('<draft>', 'its id')
    .option('--version <number>', 'this version, not the newest', readVersion)
    .option('--section <key>', 'only this section, as `drafts edit` takes it')
    .option('--findings', 'what the letter finds, numbered, and whether the draft gives it')
    .option('--md', 'print Markdown, with sources')
    .action(async (draft, options) => done(await show(draft, options, context)));
  addCopyOptions(draftVerb(group, 'copy', 'write copies of a draft: to work on, or for an agenda'))
    .argument('<draft>', 'its id')
    .option('--version <number>', 'this version, not the newest', readVersion)
    .action(async (draft, options) => done(await copy(draft, options, context)));
  draftVerb(group, 'changes', 'print what changed between two versions')
    .argument('<draft>', 'its id')
    .option('--from <number>', 'the earlier version (else the one before)', readVersion)
    .option('--to <number>', 'the later version (else the newest)', readVersion)
    .action(async (draft, options) => done(await changes(draft, options, context)));
}

function addByHand(group: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  changingVerb(group, 'edit', 'put in your own words for a section')
    .argument('<section>', 'its key')
    .requiredOption('--from <file>', 'plain lines or a Markdown list; - is standard input')
    .requiredOption(...who)
    .action(async (draft, section, options) => done(await edit(draft, section, options, context)));
  changingVerb(group, 'fill', 'fill a placeholder')
    .argument('<key>', 'of the placeholder, as `drafts show` prints it')
    .argument('<value>', 'what to put in its place; in a row, " | " parts the cells')
    .requiredOption(...who)
    .action(async (draft, key, value, options) => done(await fill(draft, key, value, options, context)));
  changingVerb(group, 'leave-out', 'leave a finding out, for a reason')
    .argument('<finding>', 'its number in `drafts show --findings`, or how it begins')
    .requiredOption('--reason <text>', 'why', readReason)
    .requiredOption(...who)
    .action(async (draft, finding, options) => done(await leaveOut(draft, finding, options, context)));
}

function addAnew(group: Command, context: VerbContext, done: (code: ExitCode) => void): void {
  changingVerb(group, 'redraft', 'draft one section anew from the letter')
    .argument('<section>', 'its key')
    .option(
      '--with-model',
      'have the language model word its running text, each sentence held against its source',
    )
    .option(...who)
    .action(async (draft, section, options) => done(await redraft(draft, section, options, context)));
  changingVerb(group, 'restore', 'put a section back as an earlier version had it')
    .argument('<section>', 'its key')
    .requiredOption('--version <number>', 'the version to take it from', readVersion)
    .option(...who)
    .action(async (draft, section, options) => done(await restore(draft, section, options, context)));
  changingVerb(
    group,
    'rebase',
    'draw the draft up anew from the newest version of the letter, in its own words, keeping edits',
  )
    .option(...who)
    .action(async (draft, options) => done(await rebase(draft, options, context)));
}

function readReason(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Say why it is left out.');
  return value.trim();
}
