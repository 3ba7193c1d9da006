import { z } from 'zod';
import type { ClaimVerdict } from '../../domain/claim-check.ts';
import { claimCaseSchema } from './claim-case.ts';

/** A claim put to the checker, and whether its quote and context support it. A line of a `.jsonl` file of the folder `claims`. */
export const claimTrialSchema = claimCaseSchema.extend({
  /** Absent means true: a file of paraphrases need not say so on each line. */
  supported: z.boolean().default(true),
  /** What is false in it (a kind of lie has its bar), or how it is said. */
  kind: z.string().min(1).default('not said'),
});
export type ClaimTrial = z.infer<typeof claimTrialSchema> & {
  /** Of which set it is; paraphrases have a bar of their own. */
  set: 'lie' | 'seed' | 'paraphrase';
};

/** A trial with what the checker said. */
export interface TriedClaim {
  trial: ClaimTrial;
  verdict: ClaimVerdict;
}
