import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { type CaseResult, caseGroups } from '../case-result.ts';

/** A run as `--save` keeps it: what was measured under what, and figures by case; no word of a report, question or answer. */
export const storedRunSchema = z.object({
  /** Name of the folder of cases. */
  cases: z.string(),
  suites: z.array(z.string()),
  /** ISO 8601, UTC. */
  date: z.string(),
  /** Name of the model that was measured; absent for the offline engine. */
  model: z.string().optional(),
  /** Commit of the code, absent outside a checkout. */
  commit: z.string().optional(),
  /** Hashes: two runs with equal ones had the same prompts, regimes, rules and reports. */
  fingerprints: z.object({
    prompts: z.string(),
    regimes: z.string(),
    rules: z.string(),
    corpus: z.string(),
  }),
  results: z.array(
    z.object({
      group: z.enum(caseGroups),
      id: z.string(),
      kind: z.string(),
      council: z.string().optional(),
      figures: z.record(z.string(), z.number()),
    }),
  ),
});
export type StoredRun = z.infer<typeof storedRunSchema>;

/** The run to keep. */
export function toStoredRun(head: Omit<StoredRun, 'results'>, results: readonly CaseResult[]): StoredRun {
  return {
    ...head,
    results: results.map(({ group, id, kind, council, figures }) => ({
      ...{ group, id, kind, figures },
      ...(council === undefined ? {} : { council }),
    })),
  };
}

/**
 * Reads a run that `--save` kept.
 * @throws AppError `file_missing`, `file_unreadable`.
 */
export function readStoredRun(file: string): StoredRun {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new AppError('file_missing', `There is no run ${basename(file)}: eval --save FILE keeps one.`, {
      cause,
    });
  }
  try {
    return storedRunSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError('file_unreadable', `${basename(file)} is not a run that eval --save kept.`, { cause });
  }
}
