import type { ExitCode, VerbContext, VerbOptions } from './verb-context.ts';

export interface EvaluateOptions extends VerbOptions {
  cases?: string;
}

/** `eval [SUITE…]`: the eval suites, by the same runner as `npm run eval`. */
export async function evaluate(
  suites: string[],
  options: EvaluateOptions,
  context: VerbContext,
): Promise<ExitCode> {
  const code = await context.evaluate([
    ...suites,
    ...(options.cases === undefined ? [] : ['--cases', options.cases]),
    ...(options.library === undefined ? [] : ['--library', options.library]),
    ...(options.json ? ['--json'] : []),
  ]);
  return code === 0 || code === 2 ? code : 1;
}
