import type { ExitCode, VerbContext, VerbOptions } from './verb-context.ts';

export interface EvaluateOptions extends VerbOptions {
  cases?: string;
  html?: string;
  save?: string;
  added?: string;
  seed?: string;
  worst?: string;
  /** Both kept runs: the earlier one and the later one. */
  compare?: string[];
  /** Who answers, one or several. */
  model?: string[];
  record?: string;
  replay?: string;
  judge?: boolean;
  repeat?: string;
  judgeMost?: string;
  batch?: boolean;
}

/** `eval [SUITE…]`: the eval suites, by the same runner as `npm run eval`; `--compare A B` holds two kept runs against each other. */
export async function evaluate(
  suites: string[],
  options: EvaluateOptions,
  context: VerbContext,
): Promise<ExitCode> {
  const words =
    options.compare === undefined
      ? [...suites, ...wordsOf(options)]
      : ['--compare', ...options.compare, ...suites];
  return exitCodeOf(await context.evaluate(words));
}

/** The options as the runner takes them. */
function wordsOf({ judgeMost, ...options }: EvaluateOptions): string[] {
  const valued = ['cases', 'library', 'html', 'save', 'added'] as const;
  const measuring = ['seed', 'worst', 'record', 'replay', 'repeat'] as const;
  const switches = ['judge', 'batch', 'json'] as const;
  return [
    ...[...valued, ...measuring].flatMap((name) => {
      const value = options[name];
      return value === undefined ? [] : [`--${name}`, value];
    }),
    ...(judgeMost === undefined ? [] : ['--judge-most', judgeMost]),
    ...(options.model ?? []).flatMap((name) => ['--model', name]),
    ...switches.flatMap((name) => (options[name] ? [`--${name}`] : [])),
  ];
}

/** The runner's exit code; an end by a signal or of another kind counts as failed. */
export function exitCodeOf(code: number): ExitCode {
  return code === 0 || code === 2 ? code : 1;
}
