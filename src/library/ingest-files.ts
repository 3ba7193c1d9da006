import type { Classification } from '../domain/audience.ts';
import type { IngestResult } from '../domain/ingest-result.ts';
import { AppError } from '../errors.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import type { IngestParts } from './ingest-parts.ts';
import { type FileReading, readFoundFile } from './read-file.ts';
import { rejectFile } from './reject-file.ts';
import { saveReading } from './save-reading.ts';

export interface IngestOptions {
  classification?: Classification;
  /** The report that the one file is a new version of. */
  replaces?: string;
  /** `share` is that of the whole job, 0 to 1. */
  onProgress?: (progress: { file: string; step: 'reading' | 'embedding' | 'saving'; share: number }) => void;
  signal?: AbortSignal;
}

type Step = 'reading' | 'embedding' | 'saving';

/** Share of one file's work that is done when a step begins. Embedding takes most of it. */
const stepBegins = { reading: 0, embedding: 0.1, saving: 0.95 };

/**
 * Brings files in, one result each, in order; a file that fails is `rejected` and the rest go on. The next file is read
 * while the present one is embedded.
 * @throws AppError `cancelled` when the signal is aborted (files reported until then are in), `usage` when `replaces`
 *   is given with more or fewer files than one.
 */
export async function* ingestFiles(
  parts: IngestParts,
  paths: readonly string[],
  options: IngestOptions = {},
): AsyncGenerator<IngestResult> {
  const files = await findFiles(paths);
  if (options.replaces !== undefined && files.length !== 1) {
    throw new AppError('usage', `--replaces takes one file; ${files.length} were found.`);
  }
  const begin = (index: number) => files[index] && startReading(parts, files[index], options);
  let next = begin(0);
  for (const [index, found] of files.entries()) {
    stopIfAborted(options.signal);
    const tell = (step: Step, share = 0) => {
      const within =
        stepBegins[step] + (step === 'embedding' ? share * (stepBegins.saving - stepBegins.embedding) : 0);
      options.onProgress?.({ file: found.file, step, share: (index + within) / files.length });
    };
    tell('reading');
    const reading = await next!;
    next = begin(index + 1);
    yield await finish(parts, found, reading, { ...options, onStep: tell });
  }
}

/** Begins to read; the failure is kept for its turn, so that it cannot end the process meanwhile. */
function startReading(
  parts: IngestParts,
  found: FoundFile,
  options: IngestOptions,
): Promise<FileReading | { error: unknown }> {
  return readFoundFile(parts, found, options).catch((error: unknown) => ({ error }));
}

async function finish(
  parts: IngestParts,
  found: FoundFile,
  reading: FileReading | { error: unknown },
  options: Parameters<typeof saveReading>[3],
): Promise<IngestResult> {
  try {
    if ('error' in reading) throw reading.error;
    return await saveReading(parts, found, reading, options);
  } catch (error) {
    stopIfAborted(options.signal);
    return rejectFile(found, error);
  }
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new AppError('cancelled', 'Stopped. Files reported before this are in the library.');
}
