import type { ReadOperations } from './worker/read-operations.ts';
import type { WriteOperations } from './worker/write-operations.ts';

/**
 * Which reader a call goes to. Words and vectors are kept apart, so that one search uses two cores; everything else goes
 * with words, the quicker of the two.
 */
export type ReaderRole = 'words' | 'vectors';

export interface CallOptions {
  /** Milliseconds until the call fails with `timeout`; 30 000 unless told. */
  deadlineMs?: number;
}

/** What the vectors were made with. `model` is compared as a whole; any difference means: embed again. */
export interface Fingerprint {
  model: string;
  /** Length of a vector; a multiple of 32. */
  dimensions: number;
}

type Argument<Operation> = Operation extends (library: never, argument: infer A) => unknown ? A : never;
type Result<Operation> = Operation extends (library: never, argument: never) => infer R ? R : never;

/** An open library. Only the verbs of this room call `read` and `write`; everyone else calls the verbs. */
export interface Store {
  readonly fingerprint: Fingerprint;
  read<Name extends keyof ReadOperations>(
    name: Name,
    argument: Argument<ReadOperations[Name]>,
    role?: ReaderRole,
    options?: CallOptions,
  ): Promise<Result<ReadOperations[Name]>>;
  write<Name extends keyof WriteOperations>(
    name: Name,
    argument: Argument<WriteOperations[Name]>,
    options?: CallOptions,
  ): Promise<Result<WriteOperations[Name]>>;
  /** Ends the workers after the calls under way; further calls fail. */
  close(): Promise<void>;
}
