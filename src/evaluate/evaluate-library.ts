import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { AppError } from '../errors.ts';
import { type Baseline, baselineSchema, toBaseline } from './baseline.ts';
import { compareWithBaseline } from './compare-with-baseline.ts';
import { type EvaluationOptions, evaluationHelp, evaluationOptions } from './evaluation-options.ts';
import { formatCase } from './format-case.ts';
import { formatComparison } from './format-comparison.ts';
import { formatEvaluation } from './format-evaluation.ts';
import { measureMetric } from './measure-metric.ts';
import { metrics } from './metrics.ts';
import { type OpenForIngest, prepareLibrary } from './prepare-library.ts';
import { readCases } from './read-cases.ts';
import { reportFiles } from './report-files.ts';
import { type Evaluation, runEvaluation } from './run-evaluation.ts';
import type { Subject } from './subject.ts';

/** What the door hands in: how to open a library, where the project stands, where lines go. */
export interface EvaluationDoor {
  open: (libraryFile: string) => Promise<Subject & Awaited<ReturnType<OpenForIngest>>>;
  root: string;
  /** Takes the result, line by line. */
  say: (line: string) => void;
  /** Takes what is said on the way. */
  note: (line: string) => void;
}

/** A case may not take longer, in milliseconds. */
const deadline = 30_000;

/**
 * The verb `eval`: from the words after it to the exit code. 0: measured, and not worse than the baseline; 1: worse, a span that does not hold
 * its quote, or a case that failed.
 * @throws AppError `usage`, or `file_missing` when cases or reports are not there.
 */
export async function evaluateLibrary(words: readonly string[], door: EvaluationDoor): Promise<0 | 1> {
  const options = evaluationOptions(words, door.root);
  if (options === 'help') {
    door.say(evaluationHelp);
    return 0;
  }
  const cases = readCases(options.cases);
  const reports = reportFiles(options.reports);
  const library = options.library ?? (await prepareLibrary(door.root, reports, door.open, door.note));
  const evaluation = await evaluate(library, cases, reports, options, door);
  print(evaluation, options, door.say);
  const worse =
    options.ids.length > 0
      ? false
      : holdAgainstBaseline(evaluation, options, options.json === true ? door.note : door.say);
  return worse || isBroken(evaluation) ? 1 : 0;
}

async function evaluate(
  library: string,
  cases: ReturnType<typeof readCases>,
  reports: readonly string[],
  options: EvaluationOptions,
  door: EvaluationDoor,
): Promise<Evaluation> {
  const sources = new Map(
    reports.filter(isPlainText).map((file) => [basename(file), readFileSync(file, 'utf8')]),
  );
  const services = await door.open(library);
  try {
    return await runEvaluation(services, {
      suites: options.suites,
      cases,
      sources,
      ids: options.ids,
      deadline,
    });
  } finally {
    await services.close();
  }
}

function print(evaluation: Evaluation, options: EvaluationOptions, say: (line: string) => void): void {
  if (options.json === true) say(JSON.stringify(report(evaluation, options)));
  else if (options.ids.length > 0)
    for (const result of evaluation.results) say(formatCase(result, goldOf(evaluation, result.id)));
  else say(formatEvaluation(evaluation, options.worst));
  if (typeof options.json === 'string') writeJson(options.json, report(evaluation, options));
}

function holdAgainstBaseline(
  evaluation: Evaluation,
  options: EvaluationOptions,
  say: (line: string) => void,
): boolean {
  const before = readBaseline(options.baseline);
  if (options.updateBaseline) {
    writeJson(options.baseline, toBaseline(evaluation.results, before));
    say(`\nStored as the baseline ${basename(options.baseline)}.`);
    return false;
  }
  if (before === undefined) {
    say(`\nThere is no baseline ${basename(options.baseline)} yet: --update-baseline stores this run.`);
    return false;
  }
  const comparison = compareWithBaseline(evaluation.results, before);
  say(`\n${formatComparison(comparison)}`);
  return comparison.rows.some((row) => row.worse);
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

function isBroken(evaluation: Evaluation): boolean {
  return evaluation.results.some(
    ({ figures }) => figures.failed === 1 || (figures.wholeSpans ?? 0) < (figures.spans ?? 0),
  );
}

function report(evaluation: Evaluation, options: EvaluationOptions): unknown {
  const figures = metrics.map((metric) => ({
    ...measureMetric(metric, evaluation.results),
    bar: metric.bar,
  }));
  return {
    cases: basename(options.cases),
    suites: options.suites,
    date: new Date().toISOString(),
    figures,
    results: evaluation.results,
    absent: evaluation.absent,
    gold: evaluation.cases,
  };
}

function goldOf(evaluation: Evaluation, id: string) {
  return evaluation.cases.find((entry) => entry.id === id);
}

function isPlainText(file: string): boolean {
  return ['.txt', '.md', '.markdown'].includes(extname(file).toLowerCase());
}

function writeJson(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 1)}\n`);
}
