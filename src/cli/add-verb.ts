import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Audience, audienceSchema } from '../domain/audience.ts';

/** Adds a verb that opens the library. */
export function addVerb(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option(
      '--library <file>',
      'file of the library (else RAPPORTEUR_LIBRARY, else data/library.db)',
      readFileName,
    )
    .option('--json', 'print JSON, as `rapporteur schema` describes it');
}

/** Whom a reading is for; the public unless told, or unless the verb is for officers. */
export function audienceOption(unlessTold: Audience = 'public'): Option {
  return new Option('--audience <audience>', 'whom the reading is for')
    .choices(audienceSchema.options)
    .default(unlessTold);
}

function readFileName(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must be the name of a file.');
  return value;
}
