import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { AppError } from '../errors.ts';
import { type AllCases, readAllCases, suitesOf } from './cases/read-all-cases.ts';
import { claimsCases } from './claims/claims-cases.ts';
import { runDrafting } from './drafting/run-drafting.ts';
import type { EngineAsk, EngineName, MeasuredModel } from './engines/engine-ask.ts';
import type { EngineRun } from './engines/engine-run.ts';
import type { EvaluationDoor } from './evaluate-library.ts';
import type { EvaluationOptions } from './evaluation-options.ts';
import { prepareLibrary } from './prepare-library.ts';
import { reportFiles } from './report-files.ts';
import { runCases } from './run-cases.ts';
import { type Evaluation, runEvaluation, type Suite } from './run-evaluation.ts';

/** Suites that are measured from files alone. */
const withoutLibrary: readonly Suite[] = ['drafting', 'claims'];

/** Suites in which a model may be asked; the others are the same whoever answers. */
const askingModels: readonly Suite[] = ['answering', 'extraction', 'ledger', 'drafting'];

/** What a case may take at most, in milliseconds. A model's deadlines are the product's own: this one is for what hangs. */
const deadlines: Record<EngineName, number> = { offline: 30_000, claude: 3_600_000 };

/**
 * Reads the cases, makes or opens the library, and runs the suites that were named and have cases, once for each engine. Drafts and claims are files: no library
 * is made when nothing else is measured.
 * @throws AppError `usage` for a suite without cases, `file_missing` when cases or reports are not there, `config_invalid` for a model that is not set.
 */
export async function measureLibrary(
  options: EvaluationOptions,
  door: EvaluationDoor,
): Promise<[EngineRun, ...EngineRun[]]> {
  const all = readAllCases(options.cases, `${door.root}/evals/cases/beside-gold.json`, options.added, {
    folder: options.claims,
    seed: options.seed,
  });
  const suites = suitesToRun(options, all);
  for (const engine of options.engines) door.checkEngine?.(engineAsk(engine, options));
  // Claims bring their own words: no report is needed for them.
  const reports = suites.every((suite) => suite === 'claims') ? [] : reportFiles(options.reports);
  const [first, ...others] = options.engines.map((engine) => ({ options, door, all, reports, engine }));
  const runs: [EngineRun, ...EngineRun[]] = [await measureEngine(suites, first!)];
  const again = suites.filter((suite) => askingModels.includes(suite));
  for (const other of others) runs.push(await measureEngine(again, other));
  return runs;
}

interface Measuring {
  options: EvaluationOptions;
  door: EvaluationDoor;
  all: AllCases;
  reports: string[];
  engine: EngineName;
}

async function measureEngine(suites: Suite[], measuring: Measuring): Promise<EngineRun> {
  const { engine, reports } = measuring;
  const held = suites.filter((suite) => !withoutLibrary.includes(suite));
  const measured: Held = held.length === 0 ? { evaluation: nothing() } : await measureHeld(held, measuring);
  const { evaluation } = measured;
  const drafting = suites.includes('drafting') ? await addDrafts(evaluation, measuring) : undefined;
  if (suites.includes('claims')) await addClaims(evaluation, measuring);
  const model = measured.model ?? drafting;
  return { engine, evaluation, suites, reports, ...(model === undefined ? {} : { model }) };
}

/** What came of suites over a library, and who answered. */
interface Held {
  evaluation: Evaluation;
  model?: MeasuredModel;
}

function nothing(): Evaluation {
  const texts = { byFile: new Map(), reports: new Map(), ofVersion: () => undefined };
  return { results: [], cases: [], absent: [], texts };
}

async function measureHeld(
  suites: readonly Suite[],
  { options, door, all, reports, engine }: Measuring,
): Promise<Held> {
  const library = options.library ?? (await prepareLibrary(door.root, reports, door.open, door.note));
  const sources = new Map(
    reports.filter(isPlainText).map((file) => [basename(file), readFileSync(file, 'utf8')]),
  );
  const services = await door.open(library, engineAsk(engine, options));
  try {
    const asked = { suites, ...all, sources, ids: options.ids, deadline: deadlines[engine] };
    // To warm up would be to pay for an answer that nobody reads.
    const evaluation = await runEvaluation(services, { ...asked, warmUp: engine === 'offline' });
    return { evaluation, ...(services.model === undefined ? {} : { model: services.model }) };
  } finally {
    await services.close();
  }
}

/** What is asked of an engine: recordings are of models only. */
export function engineAsk(engine: EngineName, { record, replay }: EvaluationOptions): EngineAsk {
  if (engine === 'offline') return { engine };
  return {
    engine,
    ...(record === undefined ? {} : { record }),
    ...(replay === undefined ? {} : { replay }),
  };
}

async function addDrafts(
  evaluation: Evaluation,
  { options, door, all, engine }: Measuring,
): Promise<MeasuredModel | undefined> {
  const drafts = door.openDrafts?.(engineAsk(engine, options));
  if (drafts === undefined) throw new AppError('usage', 'Nothing here drafts.');
  try {
    const { ids, reports } = options;
    const asked = { ids, deadline: deadlines[engine], warmUp: engine === 'offline' };
    const run = { set: all.drafting, root: door.root, reports, ...asked };
    const { results, texts } = await runDrafting(drafts, run);
    evaluation.results.push(...results);
    for (const [id, text] of texts) evaluation.texts.byFile.set(id, text);
    return drafts.model;
  } finally {
    await drafts.close();
  }
}

async function addClaims(evaluation: Evaluation, { options, door, all }: Measuring): Promise<void> {
  const check = door.openClaims?.();
  if (check === undefined) throw new AppError('usage', 'Nothing here checks claims.');
  const wanted = all.claims.filter(({ id }) => options.ids.length === 0 || options.ids.includes(id));
  const ready = claimsCases(check, wanted);
  await runCases(ready.slice(0, 1), deadlines.offline);
  evaluation.results.push(...(await runCases(ready, deadlines.offline)));
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
