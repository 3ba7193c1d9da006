import { z } from 'zod';

/** One place to look: what the question names together, and the reports that fit it. */
export const scopeTargetSchema = z.object({
  /** Council named, as a display name; absent when the question names none. */
  council: z.string().optional(),
  /** Periods named, e.g. "2008/09", "2010"; empty when none. */
  periods: z.array(z.string()),
  inspectorates: z.array(z.string()),
  regimes: z.array(z.string()),
  /** Reports that fit council, inspectorate and regime; where a period is named and some judge or are of it, only those. */
  reportIds: z.array(z.string()),
  /** True when a period is named and no fitting report judges it or is dated in it: evidence must then name it itself. */
  periodOpen: z.boolean(),
  /** True when this place need not answer: it is one of several years that a question looks back on. */
  optional: z.boolean().optional(),
  /** True when a regime is named and no fitting report belongs to it: the report must then speak of it. */
  regimeOpen: z.boolean(),
});
export type ScopeTarget = z.infer<typeof scopeTargetSchema>;

/** Where a question is to be answered from. A question that names nothing has one target: every report. */
export const scopeSchema = z.object({
  targets: z.array(scopeTargetSchema).min(1),
  /** What the question names that no report fits, in words, e.g. "CQC and Harrow". Empty when all fits. */
  unmatched: z.array(z.string()),
  /** Where the question names councils, periods and bodies, as offsets into it. */
  named: z.array(z.object({ start: z.int(), end: z.int() })),
});
export type Scope = z.infer<typeof scopeSchema>;
