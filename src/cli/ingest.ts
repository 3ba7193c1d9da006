import type { Classification } from '../domain/audience.ts';
import { bodyKeySchema } from '../domain/body-key.ts';
import type { IngestResult } from '../domain/ingest-result.ts';
import { AppError } from '../errors.ts';
import type { IngestRequest } from '../services.ts';
import type { Output } from './output.ts';
import { printIngestResult } from './print-ingest-result.ts';
import { startProgressBar } from './progress-bar.ts';
import { type ExitCode, type VerbContext, type VerbOptions, withServices } from './verb-context.ts';

export interface IngestOptions extends VerbOptions {
  as?: Classification;
  body?: string;
  embargo?: string;
  replaces?: string;
  ocr?: boolean;
}

const dayShape = /^\d{4}-\d{2}-\d{2}$/;

function requestOf(paths: string[], options: IngestOptions): IngestRequest {
  const { embargo, body } = options;
  if (body !== undefined && !bodyKeySchema.safeParse(body).success)
    throw new AppError(
      'usage',
      `--body takes the key of a body in small letters, digits and hyphens, e.g. cabinet, or none; “${body}” is not one, and nobody could have it.`,
    );
  if (
    embargo !== undefined &&
    embargo !== 'none' &&
    !(dayShape.test(embargo) && !Number.isNaN(Date.parse(embargo)))
  )
    throw new AppError('usage', `--embargo takes a day as YYYY-MM-DD, or none; “${embargo}” is not one.`);
  const protection = {
    classification: options.as,
    body: body === 'none' ? null : body,
    embargoUntil: embargo === 'none' ? null : embargo,
  };
  return {
    paths,
    ...(Object.values(protection).every((part) => part === undefined) ? {} : { protection }),
    ...(options.replaces === undefined ? {} : { replaces: options.replaces }),
    ...(options.ocr ? { ocr: true } : {}),
  };
}

/** Prints each result as it comes. Returns how many files ended in each status, in the order of their first. */
async function printResults(results: AsyncIterable<IngestResult>, options: IngestOptions, output: Output) {
  const counts = new Map<IngestResult['status'], number>();
  for await (const result of results) {
    counts.set(result.status, (counts.get(result.status) ?? 0) + 1);
    if (options.json) output.json(result);
    else printIngestResult(output, result);
  }
  return counts;
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
  const request = requestOf(paths, options);
  const signal = context.interruption();
  const bar = startProgressBar(output.progress);
  try {
    const counts = await withServices(
      context,
      options,
      (services) =>
        printResults(services.ingest({ ...request, onProgress: bar.update, signal }), options, output),
      true,
    );
    const summary = [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
    if (!options.json && !signal.aborted) output.line(summary || 'No files to read were found there.');
    if (counts.size === 0 || counts.has('rejected')) return 1;
  } finally {
    bar.stop();
  }
  if (!signal.aborted) return 0;
  throw new AppError('cancelled', 'Stopped. What was saved is whole; the same command goes on from here.');
}
