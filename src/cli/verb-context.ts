import type { Audience } from '../domain/audience.ts';
import type { ClaimLine, ClaimVerdict } from '../domain/claim-check.ts';
import type { HouseStyleSummary } from '../domain/house-style-summary.ts';
import type { FileServices } from '../services/open-file-services.ts';
import type { Services } from '../services.ts';
import type { Output } from './output.ts';

/** What a verb is given to work with: nothing of it is looked up by the verb itself. */
export interface VerbContext {
  output: Output;
  /** Standard input, opened when first called for. */
  input(): AsyncIterable<Uint8Array>;
  /** Opens the library named, or else the one that the settings name; one that is missing is made only where `makes`. The verb closes it. */
  open(library?: string, makes?: boolean): Promise<Services>;
  /**
   * Opens what reads files alone. No library is made; calls of a language model are noted in the library named, or else the one that the settings name, where it
   * is there. The verb closes it.
   */
  openFiles(library?: string): Promise<FileServices>;
  /** The house styles of the product and of the folder that the settings name. */
  listStyles(): Promise<readonly HouseStyleSummary[]>;
  /** What holds single claims against their quotes. No library is opened. */
  openClaims(): Promise<(line: ClaimLine) => ClaimVerdict>;
  /** From now on the first interrupt (Ctrl-C) aborts this signal and a second one ends the process. */
  interruption(): AbortSignal;
  /** Starts the server; settles when it has ended, which is never while it serves. */
  serve(library?: string): Promise<void>;
  /** Runs the evals with these arguments. Returns their exit code. */
  evaluate(args: readonly string[]): Promise<number>;
}

/** Options of every verb. */
export interface VerbOptions {
  library?: string;
  json?: boolean;
}

/** Options of every verb that reads. */
export interface ReadingOptions extends VerbOptions {
  audience: Audience;
  council?: string;
}

/** 0 all well, 1 something failed or was rejected, 2 usage. */
export type ExitCode = 0 | 1 | 2;

/** Opens the library, does the work, and closes the library whatever happens. Only a verb that `makes` one does so when it is missing. */
export async function withServices<Result>(
  context: VerbContext,
  options: VerbOptions,
  work: (services: Services) => Promise<Result>,
  makes = false,
): Promise<Result> {
  const services = await context.open(options.library, makes);
  try {
    return await work(services);
  } finally {
    await services.close();
  }
}
