import type { ClaimFaultKind, ClaimLine } from '../../domain/claim-check.ts';
import type { ModelCall } from '../../domain/model-call.ts';

/** A claim to be judged, and what else is known of it. */
export interface JudgeTask {
  line: ClaimLine;
  /** Where it comes from, as said in the table. */
  source: string;
  /** What the checker says of the same line. */
  checker: boolean;
  /** Whether it is true; only where it is known. */
  truth?: boolean;
}

/** What a model judged, once. */
export interface Judgement {
  supported: boolean;
  kind?: ClaimFaultKind;
  why: string;
}

/** A claim with as many judgements as it was asked for; those whose call failed are not there. */
export interface JudgedClaim {
  id: string;
  judgements: Judgement[];
  calls: ModelCall[];
}

/** Who judges each claim, as often as was said when it was opened. `lines` have ids of their own; what comes stands in their order. */
export interface Judge {
  /** As said to people. */
  name: string;
  /** Its recordings were written by a person. */
  madeUp?: true;
  judge(lines: readonly ClaimLine[], request: JudgeRequest): Promise<JudgedClaim[]>;
}

export interface JudgeRequest {
  /** In batches, at half the price and without hurry. */
  batch: boolean;
  /** Told how far it is. */
  note: (line: string) => void;
}
