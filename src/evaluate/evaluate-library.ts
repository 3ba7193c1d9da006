import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { AppError } from '../errors.ts';
import { addCase } from './cases/add-case.ts';
import { caseHelp, caseOptions } from './cases/case-options.ts';
import type { EngineAsk, MeasuredModel } from './engines/engine-ask.ts';
import { type EngineRun, madeUpWarning } from './engines/engine-run.ts';
import { printRuns, writeRuns } from './engines/print-runs.ts';
import { type EvaluationOptions, evaluationHelp, evaluationOptions } from './evaluation-options.ts';
import { holdRuns } from './hold-runs.ts';
import type { JudgedRun } from './judge/format-judge.ts';
import { judgeTasks } from './judge/judge-tasks.ts';
import type { Judge } from './judge/judged-claim.ts';
import { engineAsk, measureLibrary } from './measure-library.ts';
import { writePage } from './page/write-page.ts';
import type { OpenForIngest } from './prepare-library.ts';
import type { Evaluation } from './run-evaluation.ts';
import { compareRuns } from './runs/compare-runs.ts';
import { checkedOutCommit, fingerprintRun } from './runs/fingerprint-run.ts';
import { formatRuns } from './runs/format-runs.ts';
import { readStoredRun, toStoredRun } from './runs/stored-run.ts';
import type { ClaimCheck, DraftingSubject, Subject } from './subject.ts';
import { writeJson } from './write-json.ts';

/** What the door hands in: how to open a library (with nobody but this machine answering, unless it is asked for), where the project stands, where lines go. */
export interface EvaluationDoor {
  open: (
    libraryFile: string,
    ask?: EngineAsk,
  ) => Promise<Subject & Awaited<ReturnType<OpenForIngest>> & { model?: MeasuredModel }>;
  /** Throws when an engine cannot be had: asked before anything is measured. */
  checkEngine?: (ask: EngineAsk) => void;
  /** What the suite `drafting` measures; absent in a product that does not draft. */
  openDrafts?: (ask: EngineAsk) => DraftingSubject;
  /** What the suite `claims` measures; absent in a product that checks none. */
  openClaims?: () => ClaimCheck;
  /** Who judges claims, as often as is said; absent where nobody does. */
  openJudge?: (ask: EngineAsk, repeat: number) => Judge;
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
  const judge = openJudge(options, door);
  const runs = await measureLibrary(options, door);
  printRuns(runs, options, door.say);
  const judged = judge === undefined ? undefined : await judgeRuns(judge, runs, options, door);
  writeRuns(runs, options, door.say, judged);
  for (const run of runs) keep(run, keptFiles(options, run.engine), door);
  const say = options.json === true ? door.note : door.say;
  const worse = options.ids.length === 0 && holdRuns(runs, options, say);
  return worse || runs.some(({ evaluation }) => isBroken(evaluation)) ? 1 : 0;
}

/** Opened before anything is measured, so that what it lacks is told at once. */
function openJudge(options: EvaluationOptions, door: EvaluationDoor): Judge | undefined {
  if (options.judge === undefined) return undefined;
  if (door.openJudge === undefined || door.openClaims === undefined)
    throw new AppError('usage', 'Nothing here judges claims.');
  return door.openJudge(engineAsk('claude', options), options.judge.repeat);
}

async function judgeRuns(
  judge: Judge,
  runs: readonly EngineRun[],
  { judge: asked }: EvaluationOptions,
  door: EvaluationDoor,
): Promise<JudgedRun | undefined> {
  const { repeat, most, batch } = asked!;
  const tasks = await judgeTasks(runs, door.openClaims!(), most);
  const lines = tasks.map(({ line }) => line);
  try {
    const judged = lines.length === 0 ? [] : await judge.judge(lines, { batch, note: door.note });
    return { judge, repeat, tasks, judged };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // It is advice: what was measured stands without it.
    door.note(`Nothing was judged: ${error.message}`);
    return undefined;
  }
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

/** Where the run of each engine is kept: under the name given, with the engine's when there are several. */
function keptFiles(options: EvaluationOptions, engine: string): EvaluationOptions {
  if (options.engines.length === 1) return options;
  const named = (file: string) => {
    const { dir, name, ext } = parse(file);
    return join(dir, `${name}-${engine}${ext}`);
  };
  return {
    ...options,
    ...(options.html === undefined ? {} : { html: named(options.html) }),
    ...(options.save === undefined ? {} : { save: named(options.save) }),
  };
}

function keep(
  { evaluation, suites, reports, model }: EngineRun,
  options: EvaluationOptions,
  door: EvaluationDoor,
): void {
  const date = new Date().toISOString();
  const commit = checkedOutCommit(door.root);
  const cases = basename(options.cases);
  const title = model?.madeUp ? `${cases}. ${madeUpWarning}` : cases;
  if (options.html !== undefined) {
    mkdirSync(dirname(options.html), { recursive: true });
    writeFileSync(options.html, writePage(evaluation, { cases: title, date, commit }));
    door.note(`Every miss beside its source: ${basename(options.html)}`);
  }
  if (options.save === undefined) return;
  const fingerprints = fingerprintRun(door.root, reports, door.regimesFolder);
  const head = {
    ...{ cases, suites, date, fingerprints },
    ...(commit === undefined ? {} : { commit }),
    ...(model === undefined ? {} : { model: model.name }),
  };
  writeJson(options.save, toStoredRun(head, evaluation.results));
  door.note(`Kept as ${basename(options.save)}`);
}

function isBroken(evaluation: Evaluation): boolean {
  return evaluation.results.some(
    ({ figures }) => figures.failed === 1 || (figures.wholeSpans ?? 0) < (figures.spans ?? 0),
  );
}
