import { z } from 'zod';
import { type CaseResult, caseGroups } from './case-result.ts';

/** What is kept of a run: ids, kinds and figures, no word of a report, question or answer. */
export const baselineSchema = z.object({
  cases: z.array(
    z.object({
      group: z.enum(caseGroups),
      id: z.string(),
      kind: z.string(),
      figures: z.record(z.string(), z.number()),
    }),
  ),
});
export type Baseline = z.infer<typeof baselineSchema>;

/** The baseline of a run; cases of groups that the run did not measure are taken over from `before`. */
export function toBaseline(results: readonly CaseResult[], before?: Baseline): Baseline {
  const groups = new Set(results.map((result) => result.group));
  const kept = (before?.cases ?? []).filter((entry) => !groups.has(entry.group));
  const fresh = results.map(({ group, id, kind, figures }) => ({
    group,
    id,
    kind,
    figures: rounded(figures),
  }));
  return { cases: [...kept, ...fresh] };
}

function rounded(figures: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]),
  );
}
