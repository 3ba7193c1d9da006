import type { Evaluation, Suite } from '../run-evaluation.ts';
import type { EngineName, MeasuredModel } from './engine-ask.ts';

/** What was run with one engine, over which reports. */
export interface EngineRun {
  engine: EngineName;
  /** Absent for the offline engine. */
  model?: MeasuredModel;
  evaluation: Evaluation;
  suites: Suite[];
  reports: string[];
}

/** Said above every table of such a run. */
export const madeUpWarning =
  'MADE-UP RECORDINGS: these were written by a person. The figures say nothing of a real model.';

/** What heads the column of a run. */
export function columnOf({ engine, model }: EngineRun): string {
  if (model === undefined) return engine;
  return model.madeUp ? 'made-up recordings' : model.name;
}
