import { basename } from 'node:path';
import type { EvaluationOptions } from '../evaluation-options.ts';
import { formatCase } from '../format-case.ts';
import { formatEvaluation, formatWorstCases } from '../format-evaluation.ts';
import { formatJudge, type JudgedRun } from '../judge/format-judge.ts';
import { measureMetric } from '../measure-metric.ts';
import { metrics } from '../metrics.ts';
import { writeJson } from '../write-json.ts';
import { columnOf, type EngineRun, madeUpWarning } from './engine-run.ts';
import { formatEngines, formatModelUse } from './format-engines.ts';
import { modelUse } from './model-use.ts';

/** Prints runs as tables: single cases whole, every figure of one engine, or several engines side by side. Nothing where JSON is printed instead. */
export function printRuns(
  runs: readonly [EngineRun, ...EngineRun[]],
  options: EvaluationOptions,
  say: (line: string) => void,
): void {
  if (options.json === true) return;
  if (options.ids.length > 0) for (const run of runs) printCases(run, runs.length > 1, say);
  else if (runs.length > 1) printSideBySide(runs, options.worst, say);
  else printOne(runs[0], options.worst, say);
}

/** Writes runs as JSON where the options ask for it, and prints what was judged. */
export function writeRuns(
  runs: readonly [EngineRun, ...EngineRun[]],
  options: EvaluationOptions,
  say: (line: string) => void,
  judged?: JudgedRun,
): void {
  if (options.json === true) say(JSON.stringify(reportOf(runs, options, judged)));
  else if (judged !== undefined) say(`\n${formatJudge(judged, options.worst)}`);
  if (typeof options.json === 'string') writeJson(options.json, reportOf(runs, options, judged));
}

function printCases(run: EngineRun, several: boolean, say: (line: string) => void): void {
  if (several) say(`\n${columnOf(run)}`);
  if (run.model?.madeUp) say(madeUpWarning);
  const { results, cases } = run.evaluation;
  for (const result of results)
    say(
      formatCase(
        result,
        cases.find(({ id }) => id === result.id),
      ),
    );
}

function printSideBySide(runs: readonly EngineRun[], worst: number, say: (line: string) => void): void {
  say(formatEngines(runs));
  for (const run of runs) {
    const cases = formatWorstCases(run.evaluation.results, worst);
    if (cases !== '') say(`\n${columnOf(run)}\n\n${cases}`);
  }
}

function printOne(run: EngineRun, worst: number, say: (line: string) => void): void {
  if (run.model !== undefined) say(`${formatModelUse(run)}\n`);
  say(formatEvaluation(run.evaluation, worst, run.engine));
}

/** One engine's figures as they have always stood; of several, a list of those. */
function reportOf(runs: readonly EngineRun[], options: EvaluationOptions, judged?: JudgedRun): unknown {
  const [first, ...others] = runs.map((run) => reportOfRun(run, options));
  const advice = judged === undefined ? {} : { judged };
  return others.length === 0 ? { ...first, ...advice } : { runs: [first, ...others], ...advice };
}

function reportOfRun({ engine, model, evaluation, suites }: EngineRun, options: EvaluationOptions) {
  const { results, absent, cases } = evaluation;
  return {
    cases: basename(options.cases),
    suites,
    engine,
    ...(model === undefined ? {} : { model, use: modelUse(results) }),
    date: new Date().toISOString(),
    figures: metrics.map((metric) => ({ ...measureMetric(metric, results), bar: metric.bar })),
    ...{ results, absent, gold: cases },
  };
}
