import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../errors.ts';
import { type EngineOptions, engineOptions } from './engines/engine-options.ts';
import { type JudgeOptions, judgeOptions } from './judge/judge-options.ts';
import { type Suite, suites } from './run-evaluation.ts';

export interface EvaluationOptions extends EngineOptions {
  suites: Suite[];
  /** Folder of case files. */
  cases: string;
  /** Folder of claims to try the checker on, true ones and lies. */
  claims: string;
  /** The number that lies are made by. */
  seed: number;
  /** Folder of the reports that the cases ask about. */
  reports: string;
  /** A library that holds those reports already; absent: one is made and kept in `.cache/`. */
  library?: string;
  /** File for the figures as JSON; `true` prints them instead of the table. */
  json?: string | true;
  baseline: string;
  updateBaseline: boolean;
  ids: string[];
  worst: number;
  /** Absent: nothing is judged. */
  judge?: JudgeOptions;
  /** The suites were named, and not all taken. */
  named: boolean;
  /** A further JSONL file of cases. */
  added?: string;
  /** File for the page of misses. */
  html?: string;
  /** File to keep the run in. */
  save?: string;
}

/** How to call it, as `--help` prints it. */
export const evaluationHelp = `eval [SUITE…]  measure what the product finds and says; suites: ${suites.join(', ')} (all that there are cases for when none is named)
eval --compare A B  hold two kept runs against each other by case; exit code 1 on a regression past the noise
eval case add …     add one case (eval case add --help)
  --cases DIR         folder of case files (evals/cases/seeds), the reports in DIR/../seeds; or of reports with a gold.json
  --reports DIR       folder of the reports, when they are elsewhere
  --library FILE      a library that holds the reports already
  --added FILE        a further JSONL file of cases
  --html FILE         write one page that shows every miss beside its source
  --save FILE         keep the run, to compare others with
  --model NAME        who answers: offline (always, unless said) or claude, which the settings must reach; give both for one table
  --record DIR        keep what Claude says in DIR, as confidential as the reports
  --replay DIR        play what was kept there: no key, nothing spent
  --judge             have the model judge claims that models made, and those of the suite claims: advice, never part of pass or fail
  --repeat N          how often it is asked for each claim (3); --judge-most N: how many claims of each kind (100)
  --batch             judge in batches: half the price, up to a day; answers are never batched, since each is checked and asked again
  --id ID             only this case, shown whole; may be repeated
  --seed N            another set of lies for the suite claims, made by that number (1)
  --worst N           how many cases that fell short to name in each group (8)
  --json [FILE]       write every figure, answer and ranking; without a file, print them instead of the tables
  --baseline FILE     stored figures to compare with (evals/baselines/NAME.json, NAME being the folder of the cases)
  --update-baseline   store the figures of this run instead`;

/**
 * Reads the words after `eval`. `root` is the project's folder; paths given are taken from the current folder.
 * @throws AppError `usage` for an unknown option or suite.
 */
export function evaluationOptions(words: readonly string[], root: string): EvaluationOptions | 'help' {
  const { values, positionals } = parse(words);
  if (values.help === true) return 'help';
  const unknown = positionals.filter((name) => !(suites as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new AppError('usage', `No suite is called ${unknown.join(', ')}: use ${suites.join(', ')}.`);
  const cases = values.cases === undefined ? join(root, 'evals/cases/seeds') : resolve(values.cases);
  const worst = Number(values.worst ?? 8);
  if (!Number.isInteger(worst) || worst < 0) throw new AppError('usage', '--worst takes a whole number.');
  const seed = Number(values.seed ?? 1);
  if (!Number.isInteger(seed) || seed < 1) throw new AppError('usage', '--seed takes a whole number from 1.');
  return {
    suites: positionals.length === 0 ? [...suites] : suites.filter((name) => positionals.includes(name)),
    cases,
    claims: values.cases === undefined ? join(root, 'evals/cases/claims') : join(cases, 'claims'),
    seed,
    reports: reportsFolder(values.reports, values.cases, cases, root),
    baseline:
      values.baseline === undefined
        ? join(root, 'evals/baselines', `${basename(cases)}.json`)
        : resolve(values.baseline),
    updateBaseline: values['update-baseline'] ?? false,
    ids: values.id ?? [],
    worst,
    named: positionals.length > 0,
    ...engineOptions(values),
    ...judging(values),
    ...optional({
      added: values.added ?? ownAdded(values.cases, root),
      html: values.html,
      save: values.save,
    }),
    ...(values.library === undefined ? {} : { library: resolve(values.library) }),
    ...(values.json === undefined ? {} : { json: values.json === '' ? true : resolve(values.json) }),
  };
}

/** Lines that `case add` adds are about the project's own reports. */
function ownAdded(casesGiven: string | undefined, root: string): string | undefined {
  return casesGiven === undefined ? join(root, 'evals/cases/added.jsonl') : undefined;
}

function judging(values: Parameters<typeof judgeOptions>[0]): { judge?: JudgeOptions } {
  const judge = judgeOptions(values);
  return judge === undefined ? {} : { judge };
}

function optional(files: Record<'added' | 'html' | 'save', string | undefined>) {
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, file]) => (file === undefined ? [] : [[name, resolve(file)]])),
  ) as Partial<Record<'added' | 'html' | 'save', string>>;
}

function reportsFolder(
  given: string | undefined,
  casesGiven: string | undefined,
  cases: string,
  root: string,
): string {
  if (given !== undefined) return resolve(given);
  if (existsSync(join(cases, 'gold.json'))) return cases;
  const ownCases = casesGiven === undefined || cases === join(root, 'evals/cases/seeds');
  return ownCases ? join(root, 'seeds') : join(cases, '..', 'seeds');
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: words.map((word, at) => (word === '--json' && isBare(words[at + 1]) ? '--json=' : word)),
      allowPositionals: true,
      options: {
        cases: { type: 'string' },
        reports: { type: 'string' },
        library: { type: 'string' },
        json: { type: 'string' },
        baseline: { type: 'string' },
        'update-baseline': { type: 'boolean' },
        id: { type: 'string', multiple: true },
        added: { type: 'string' },
        html: { type: 'string' },
        save: { type: 'string' },
        seed: { type: 'string' },
        model: { type: 'string', multiple: true },
        record: { type: 'string' },
        replay: { type: 'string' },
        judge: { type: 'boolean' },
        repeat: { type: 'string' },
        'judge-most': { type: 'string' },
        batch: { type: 'boolean' },
        worst: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (cause) {
    throw new AppError(
      'usage',
      `${cause instanceof Error ? cause.message : String(cause)}\n${evaluationHelp}`,
      { cause },
    );
  }
}

function isBare(next: string | undefined): boolean {
  return next === undefined || next.startsWith('--');
}
