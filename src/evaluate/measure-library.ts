import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { AppError } from '../errors.ts';
import { type AllCases, readAllCases, suitesOf } from './cases/read-all-cases.ts';
import { claimsCases } from './claims/claims-cases.ts';
import { runDrafting } from './drafting/run-drafting.ts';
import type { EvaluationDoor } from './evaluate-library.ts';
import type { EvaluationOptions } from './evaluation-options.ts';
import { prepareLibrary } from './prepare-library.ts';
import { reportFiles } from './report-files.ts';
import { runCases } from './run-cases.ts';
import { type Evaluation, runEvaluation, type Suite } from './run-evaluation.ts';

/** What was run, over which reports. */
export interface Measured {
  evaluation: Evaluation;
  suites: Suite[];
  reports: string[];
}

/** Suites that are measured from files alone. */
const withoutLibrary = ['drafting', 'claims'] as const;

/** A case may not take longer, in milliseconds. */
const deadline = 30_000;

/**
 * Reads the cases, makes or opens the library, and runs the suites that were named and have cases. Drafts and claims are files: no library is made
 * when nothing else is measured.
 * @throws AppError `usage` for a suite without cases, `file_missing` when cases or reports are not there.
 */
export async function measureLibrary(options: EvaluationOptions, door: EvaluationDoor): Promise<Measured> {
  const all = readAllCases(options.cases, `${door.root}/evals/cases/beside-gold.json`, options.added, {
    folder: options.claims,
    seed: options.seed,
  });
  const suites = suitesToRun(options, all);
  const reports = reportFiles(options.reports);
  const held = suites.filter((suite) => !(withoutLibrary as readonly Suite[]).includes(suite));
  const evaluation = held.length === 0 ? nothing() : await measureHeld(held, { options, door, all, reports });
  if (suites.includes('drafting')) await addDrafts(evaluation, { options, door, all });
  if (suites.includes('claims')) await addClaims(evaluation, { options, door, all });
  return { evaluation, suites, reports };
}

function nothing(): Evaluation {
  const texts = { byFile: new Map(), reports: new Map(), ofVersion: () => undefined };
  return { results: [], cases: [], absent: [], texts };
}

interface Measuring {
  options: EvaluationOptions;
  door: EvaluationDoor;
  all: AllCases;
}

async function measureHeld(
  suites: readonly Suite[],
  { options, door, all, reports }: Measuring & { reports: string[] },
): Promise<Evaluation> {
  const library = options.library ?? (await prepareLibrary(door.root, reports, door.open, door.note));
  const sources = new Map(
    reports.filter(isPlainText).map((file) => [basename(file), readFileSync(file, 'utf8')]),
  );
  const services = await door.open(library);
  try {
    return await runEvaluation(services, { suites, ...all, sources, ids: options.ids, deadline });
  } finally {
    await services.close();
  }
}

async function addDrafts(evaluation: Evaluation, { options, door, all }: Measuring): Promise<void> {
  const drafts = door.openDrafts?.();
  if (drafts === undefined) throw new AppError('usage', 'Nothing here drafts.');
  try {
    const { ids, reports } = options;
    const run = { set: all.drafting, root: door.root, reports, ids, deadline };
    const { results, texts } = await runDrafting(drafts, run);
    evaluation.results.push(...results);
    for (const [id, text] of texts) evaluation.texts.byFile.set(id, text);
  } finally {
    await drafts.close();
  }
}

async function addClaims(evaluation: Evaluation, { options, door, all }: Measuring): Promise<void> {
  const check = door.openClaims?.();
  if (check === undefined) throw new AppError('usage', 'Nothing here checks claims.');
  const wanted = all.claims.filter(({ id }) => options.ids.length === 0 || options.ids.includes(id));
  const ready = claimsCases(check, wanted);
  await runCases(ready.slice(0, 1), deadline);
  evaluation.results.push(...(await runCases(ready, deadline)));
}

function suitesToRun({ suites, named }: EvaluationOptions, all: AllCases): Suite[] {
  const held = suitesOf(all);
  const without = suites.filter((suite) => !held.includes(suite));
  if (named && without.length > 0)
    throw new AppError('usage', `There are no cases for ${without.join(', ')} in this folder.`);
  return suites.filter((suite) => held.includes(suite));
}

function isPlainText(file: string): boolean {
  return ['.txt', '.md', '.markdown'].includes(extname(file).toLowerCase());
}
