import type { Classification } from '../domain/audience.ts';
import type { IngestResult } from '../domain/ingest-result.ts';
import { AppError } from '../errors.ts';
import { printIngestResult } from './print-ingest-result.ts';
import { startProgressBar } from './progress-bar.ts';
import { type ExitCode, type VerbContext, type VerbOptions, withServices } from './verb-context.ts';

export interface IngestOptions extends VerbOptions {
  as?: Classification;
  replaces?: string;
}

/** `ingest PATH…`: files and folders into the library, a result a file as each is done. */
export async function ingest(
  paths: string[],
  options: IngestOptions,
  context: VerbContext,
): Promise<ExitCode> {
  if (options.replaces !== undefined && paths.length > 1) {
    throw new AppError('usage', '--replaces takes one file: the new version of that report.');
  }
  const { output } = context;
  const signal = context.interruption();
  const counts: Record<IngestResult['status'], number> = {
    ingested: 0,
    replaced: 0,
    unchanged: 0,
    rejected: 0,
  };
  const bar = startProgressBar(output.progress);
  try {
    await withServices(context, options, async (services) => {
      const request = {
        paths,
        ...(options.as === undefined ? {} : { classification: options.as }),
        ...(options.replaces === undefined ? {} : { replaces: options.replaces }),
        onProgress: bar.update,
        signal,
      };
      for await (const result of services.ingest(request)) {
        counts[result.status]++;
        if (options.json) output.json(result);
        else printIngestResult(output, result);
      }
    });
  } finally {
    bar.stop();
  }
  if (signal.aborted)
    throw new AppError('cancelled', 'Stopped. What was saved is whole; the same command goes on from here.');
  const summary = Object.entries(counts).filter(([, count]) => count > 0);
  if (!options.json)
    output.line(summary.map(([status, count]) => `${count} ${status}`).join(', ') || 'No files found.');
  return counts.rejected > 0 || summary.length === 0 ? 1 : 0;
}
