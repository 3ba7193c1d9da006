import { z } from 'zod';
import { contractAliases, contractSchemas } from '../domain/contract-schemas.ts';
import { AppError } from '../errors.ts';
import type { ExitCode, VerbContext } from './verb-context.ts';

/** `schema NAME`: the JSON schema of what a verb prints with `--json`. */
export function schema(name: string, context: VerbContext): ExitCode {
  const known = contractAliases[name] ?? name;
  if (!isContract(known)) {
    throw new AppError(
      'usage',
      `There is no schema “${name}”. There are: ${Object.keys(contractSchemas).join(', ')}.`,
    );
  }
  const described = z.toJSONSchema(contractSchemas[known]);
  context.output.line(JSON.stringify(described, null, 2));
  return 0;
}

function isContract(name: string): name is keyof typeof contractSchemas {
  return Object.hasOwn(contractSchemas, name);
}
