import type { ExitCode, VerbContext, VerbOptions } from './verb-context.ts';

export interface EvaluateOptions extends VerbOptions {
  cases?: string;
  html?: string;
  save?: string;
  added?: string;
  /** Both kept runs: the earlier one and the later one. */
  compare?: string[];
}

/** `eval [SUITE…]`: the eval suites, by the same runner as `npm run eval`; `--compare A B` holds two kept runs against each other. */
export async function evaluate(
  suites: string[],
  options: EvaluateOptions,
  context: VerbContext,
): Promise<ExitCode> {
  const named = ['cases', 'library', 'html', 'save', 'added'] as const;
  const words =
    options.compare !== undefined
      ? ['--compare', ...options.compare, ...suites]
      : [
          ...suites,
          ...named.flatMap((name) => {
            const value = options[name];
            return value === undefined ? [] : [`--${name}`, value];
          }),
          ...(options.json ? ['--json'] : []),
        ];
  return exitCodeOf(await context.evaluate(words));
}

/** The runner's exit code; an end by a signal or of another kind counts as failed. */
export function exitCodeOf(code: number): ExitCode {
  return code === 0 || code === 2 ? code : 1;
}
