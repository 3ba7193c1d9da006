import { type ExitCode, type VerbContext, type VerbOptions, withServices } from './verb-context.ts';

/** `backup FILE`: a whole copy of the library, taken while others may read and write it. */
export async function backup(file: string, options: VerbOptions, context: VerbContext): Promise<ExitCode> {
  const saved = await withServices(context, options, (services) => services.backup(file));
  if (options.json) context.output.json(saved);
  else context.output.line(`Saved ${saved.file} (${(saved.bytes / 1e6).toFixed(1)} MB).`);
  return 0;
}
