import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AppError } from '../errors.ts';
import { type Baseline, baselineSchema, toBaseline } from './baseline.ts';
import { compareWithBaseline } from './compare-with-baseline.ts';
import type { EngineRun } from './engines/engine-run.ts';
import type { EvaluationOptions } from './evaluation-options.ts';
import { formatComparison } from './format-comparison.ts';

/**
 * Holds the run of the offline engine against the stored figures, or stores it in their place. A model's runs are held against no baseline: they differ
 * from day to day. True when something is worse.
 * @throws AppError `file_unreadable`, or `usage` for a baseline of no offline run.
 */
export function holdRuns(
  runs: readonly EngineRun[],
  options: EvaluationOptions,
  say: (line: string) => void,
): boolean {
  const offline = runs.find(({ engine }) => engine === 'offline');
  if (offline === undefined) {
    if (options.updateBaseline)
      throw new AppError('usage', 'A baseline is of the offline engine: add --model offline.');
    say(
      '\nHeld against no baseline: that is of the offline engine. --save and --compare tell two runs apart.',
    );
    return false;
  }
  return holdResults(offline, options, say);
}

function holdResults(
  { evaluation: { results } }: EngineRun,
  options: EvaluationOptions,
  say: (line: string) => void,
): boolean {
  const before = readBaseline(options.baseline);
  if (options.updateBaseline) {
    writeBaseline(options.baseline, toBaseline(results, before));
    say(`\nStored as the baseline ${basename(options.baseline)}.`);
    return false;
  }
  if (before === undefined) {
    say(`\nThere is no baseline ${basename(options.baseline)} yet: --update-baseline stores this run.`);
    return false;
  }
  const comparison = compareWithBaseline(results, before);
  say(`\n${formatComparison(comparison)}`);
  return comparison.rows.some((row) => row.worse);
}

/** A line a case: there are thousands, and a change shows which of them it is. */
function writeBaseline(file: string, { cases }: Baseline): void {
  mkdirSync(dirname(file), { recursive: true });
  const lines = cases.map((entry) => JSON.stringify(entry)).join(',\n');
  writeFileSync(file, `{"cases":[\n${lines}\n]}\n`);
}

function readBaseline(file: string): Baseline | undefined {
  if (!existsSync(file)) return undefined;
  const parsed = baselineSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new AppError(
      'file_unreadable',
      `${basename(file)} is not a baseline: store it anew with --update-baseline.`,
    );
  return parsed.data;
}
