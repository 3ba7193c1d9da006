import { z } from 'zod';

/** What a question says of where to look. Every list may be empty: then it does not say. */
export const scopeSchema = z.object({
  /** Councils named, as display names of reports held, or as typed when none is held. */
  councils: z.array(z.string()),
  periods: z.array(z.string()),
  years: z.array(z.int()),
  inspectorates: z.array(z.string()),
  regimes: z.array(z.string()),
  /** Reports that fit everything the question names; empty when none does. */
  reportIds: z.array(z.string()),
  /** What the question names that no report fits, in words, e.g. "CQC", "2009/10", "Harrow". */
  unmatched: z.array(z.string()),
});
export type Scope = z.infer<typeof scopeSchema>;
