import { type Command, InvalidArgumentError, Option } from 'commander';

function readWords(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return value.trim();
}

/** Adds what every verb takes that writes copies of a draft. */
export function addCopyOptions(verb: Command): Command {
  return verb
    .option('--out <file>', 'file to write: .docx (the working copy), .md, .html, .json or .pdf', readWords)
    .option('--template <file>', "the council's own Word file, with content controls or {{marks}}", readWords)
    .option(
      '--agenda <folder>',
      'folder for the agenda copy, its evidence schedule and appendices',
      readWords,
    )
    .addOption(
      new Option(
        '--override <name>',
        'who lets it go on an agenda although something is outstanding',
      ).argParser(readWords),
    )
    .option('--reason <text>', 'why; needed with --override', readWords);
}
