import type { Audience } from '../domain/audience.ts';
import type { IngestResult } from '../domain/ingest-result.ts';
import type { ProtectionChange } from '../domain/protection.ts';
import { AppError } from '../errors.ts';
import type { ScanOptions } from '../read/ocr/scan-options.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import type { IngestParts } from './ingest-parts.ts';
import { type FileReading, readFoundFile } from './read-file.ts';
import { rejectFile } from './reject-file.ts';
import { saveReading } from './save-reading.ts';

export interface IngestOptions {
  /** What keeps the reports from readers. */
  protection?: ProtectionChange;
  /** Who brings them in: what they may not see is not there for them. Absent means that they see all. */
  audience?: Audience;
  /** The report that the one file is a new version of. */
  replaces?: string;
  /** How scanned pages are recognised; absent means not at all. */
  scans?: Omit<ScanOptions, 'onPage'>;
  /** `share` is that of the whole job, 0 to 1; `page` is told while scanned pages are recognised. */
  onProgress?: (progress: IngestStep) => void;
  signal?: AbortSignal;
}

type Step = 'reading' | 'embedding' | 'saving';

export interface IngestStep {
  file: string;
  step: Step;
  share: number;
  /** Of the pages to recognise in this file, from 1. */
  page?: { place: number; of: number };
}

/** Share of one file's work that is done when a step begins. Embedding takes most of it. */
const stepBegins = { reading: 0, embedding: 0.1, saving: 0.95 };
/** Where the scanned pages of a report are recognised, that takes most of it. */
const scannedBegins = { reading: 0, embedding: 0.85, saving: 0.98 };

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
  let current = 0;
  const tell = (index: number) => tellSteps(files, index, options, () => index === current);
  const begin = (index: number) => files[index] && startReading(parts, files[index], options, tell(index));
  let next = begin(0);
  for (const [index, found] of files.entries()) {
    stopIfAborted(options.signal);
    current = index;
    const onStep = tell(index);
    onStep('reading');
    const reading = await next!;
    next = begin(index + 1);
    yield await finish(parts, found, reading, { ...options, onStep });
  }
}

type Tell = (step: Step, share?: number, page?: { place: number; of: number }) => void;

/** Tells how far one file is, while it is that file's turn. */
function tellSteps(
  files: readonly FoundFile[],
  index: number,
  { onProgress, scans }: IngestOptions,
  isTurn: () => boolean,
): Tell {
  const begins = scans ? scannedBegins : stepBegins;
  const ends = { reading: begins.embedding, embedding: begins.saving, saving: 1 };
  return (step, share = 0, page) => {
    if (!isTurn()) return;
    const within = begins[step] + (step === 'saving' ? 0 : share * (ends[step] - begins[step]));
    const told = { file: files[index]!.file, step, share: (index + within) / files.length };
    onProgress?.(page ? { ...told, page } : told);
  };
}

/** Begins to read; the failure is kept for its turn, so that it cannot end the process meanwhile. */
function startReading(
  parts: IngestParts,
  found: FoundFile,
  { scans, ...options }: IngestOptions,
  tell: Tell,
): Promise<FileReading | { error: unknown }> {
  const onPage = (place: number, of: number) => tell('reading', (place - 1) / of, { place, of });
  const scanning = scans ? { scans: { ...scans, onPage } } : {};
  return readFoundFile(parts, found, { ...options, ...scanning }).catch((error: unknown) => ({ error }));
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
