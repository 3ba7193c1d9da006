import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { AppError } from '../errors.ts';
import { type Baseline, baselineSchema, toBaseline } from './baseline.ts';
import { addCase } from './cases/add-case.ts';
import { caseHelp, caseOptions } from './cases/case-options.ts';
import { compareWithBaseline } from './compare-with-baseline.ts';
import { type EvaluationOptions, evaluationHelp, evaluationOptions } from './evaluation-options.ts';
import { formatCase } from './format-case.ts';
import { formatComparison } from './format-comparison.ts';
import { formatEvaluation } from './format-evaluation.ts';
import { type Measured, measureLibrary } from './measure-library.ts';
import { measureMetric } from './measure-metric.ts';
import { metrics } from './metrics.ts';
import { writePage } from './page/write-page.ts';
import type { OpenForIngest } from './prepare-library.ts';
import type { Evaluation } from './run-evaluation.ts';
import { compareRuns } from './runs/compare-runs.ts';
import { checkedOutCommit, fingerprintRun } from './runs/fingerprint-run.ts';
import { formatRuns } from './runs/format-runs.ts';
import { readStoredRun, toStoredRun } from './runs/stored-run.ts';
import type { ClaimCheck, DraftingSubject, Subject } from './subject.ts';

/** What the door hands in: how to open a library, where the project stands, where lines go. */
export interface EvaluationDoor {
  open: (libraryFile: string) => Promise<Subject & Awaited<ReturnType<OpenForIngest>>>;
  /** What the suite `drafting` measures; absent in a product that does not draft. */
  openDrafts?: () => DraftingSubject;
  /** What the suite `claims` measures; absent in a product that checks none. */
  openClaims?: () => ClaimCheck;
  root: string;
  /** The library that the settings name, for cases that are added. */
  libraryFile?: string | undefined;
  /** The council's own folder of regimes, for the fingerprint of a run. */
  regimesFolder?: string | undefined;
  /** Takes the result, line by line. */
  say: (line: string) => void;
  /** Takes what is said on the way. */
  note: (line: string) => void;
}

/**
 * The verb `eval`: from the words after it to the exit code. 0: measured, and not worse than the baseline; 1: worse, a span that does not hold
 * its quote, or a case that failed. `--compare A B`: 1 on a regression. `case add`: 0 once the case is added.
 * @throws AppError `usage`, or `file_missing` when cases or reports are not there.
 */
export async function evaluateLibrary(words: readonly string[], door: EvaluationDoor): Promise<0 | 1> {
  if (words[0] === 'case') return addOne(words.slice(1), door);
  if (words[0] === '--compare') return compareTwo(words.slice(1), door);
  const options = evaluationOptions(words, door.root);
  if (options === 'help') {
    door.say(evaluationHelp);
    return 0;
  }
  const measured = await measureLibrary(options, door);
  print(measured, options, door.say);
  keep(measured, options, door);
  const worse =
    options.ids.length > 0
      ? false
      : holdAgainstBaseline(measured.evaluation, options, options.json === true ? door.note : door.say);
  return worse || isBroken(measured.evaluation) ? 1 : 0;
}

async function addOne([verb, ...words]: readonly string[], door: EvaluationDoor): Promise<0 | 1> {
  const options = verb === 'add' ? caseOptions(words, door.root) : 'help';
  if (options === 'help') {
    door.say(caseHelp);
    return 0;
  }
  const library = options.library ?? door.libraryFile;
  if (library === undefined)
    throw new AppError('usage', 'Name the library that holds the report: --library FILE.');
  const services = await door.open(library);
  try {
    door.say(`Added ${await addCase(options, services)} to ${basename(options.to)}.`);
    return 0;
  } finally {
    await services.close();
  }
}

function compareTwo(files: readonly string[], door: EvaluationDoor): 0 | 1 {
  const [before, now, ...rest] = files;
  if (before === undefined || now === undefined || rest.length > 0)
    throw new AppError(
      'usage',
      '--compare takes two runs that --save kept: the earlier one and the later one.',
    );
  const [first, second] = [readStoredRun(resolve(before)), readStoredRun(resolve(now))];
  const comparison = compareRuns(first, second);
  door.say(formatRuns(first, second, comparison));
  return comparison.rows.some((row) => row.regressed) ? 1 : 0;
}

function print(
  { evaluation, suites }: Measured,
  options: EvaluationOptions,
  say: (line: string) => void,
): void {
  const whole = () => report(evaluation, suites, options);
  if (options.json === true) say(JSON.stringify(whole()));
  else if (options.ids.length > 0)
    for (const result of evaluation.results) say(formatCase(result, goldOf(evaluation, result.id)));
  else say(formatEvaluation(evaluation, options.worst));
  if (typeof options.json === 'string') writeJson(options.json, whole());
}

function keep(
  { evaluation, suites, reports }: Measured,
  options: EvaluationOptions,
  door: EvaluationDoor,
): void {
  const date = new Date().toISOString();
  const commit = checkedOutCommit(door.root);
  const cases = basename(options.cases);
  if (options.html !== undefined) {
    mkdirSync(dirname(options.html), { recursive: true });
    writeFileSync(options.html, writePage(evaluation, { cases, date, commit }));
    door.note(`Every miss beside its source: ${basename(options.html)}`);
  }
  if (options.save === undefined) return;
  const fingerprints = fingerprintRun(door.root, reports, door.regimesFolder);
  const head = { cases, suites, date, ...(commit === undefined ? {} : { commit }), fingerprints };
  writeJson(options.save, toStoredRun(head, evaluation.results));
  door.note(`Kept as ${basename(options.save)}`);
}

function holdAgainstBaseline(
  evaluation: Evaluation,
  options: EvaluationOptions,
  say: (line: string) => void,
): boolean {
  const before = readBaseline(options.baseline);
  if (options.updateBaseline) {
    writeBaseline(options.baseline, toBaseline(evaluation.results, before));
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

function isBroken(evaluation: Evaluation): boolean {
  return evaluation.results.some(
    ({ figures }) => figures.failed === 1 || (figures.wholeSpans ?? 0) < (figures.spans ?? 0),
  );
}

function report(evaluation: Evaluation, suites: readonly string[], options: EvaluationOptions): unknown {
  const figures = metrics.map((metric) => ({
    ...measureMetric(metric, evaluation.results),
    bar: metric.bar,
  }));
  return {
    cases: basename(options.cases),
    suites,
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

function writeJson(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 1)}\n`);
}
