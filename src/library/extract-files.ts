import type { ExtractionLine } from '../domain/extraction.ts';
import type { Letter } from '../domain/letter.ts';
import { AppError } from '../errors.ts';
import { describeReport } from './describe-report.ts';
import { extractInTime } from './extract-in-time.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import type { IngestParts } from './ingest-parts.ts';
import { readBytes } from './read-bytes.ts';
import { rejectFile } from './reject-file.ts';
import { versionIdOf } from './version-id.ts';

/** A file's extraction with what it was made of, or why it has none. */
export type FileExtraction =
  | { path: string; extraction: ExtractionLine; letter: Letter }
  | { path: string; failure: { file: string; code: string; message: string } };

/**
 * Extracts from files without taking them into a library; folders are walked, one result a file, in order.
 * @throws AppError `cancelled` when the signal is aborted.
 */
export async function* extractFiles(
  parts: Pick<IngestParts, 'reader' | 'readerVersion' | 'regimes'>,
  paths: readonly string[],
  { signal }: { signal?: AbortSignal } = {},
): AsyncGenerator<FileExtraction> {
  for (const found of await findFiles(paths)) {
    if (signal?.aborted) throw new AppError('cancelled', 'Stopped.');
    yield await extractFile(parts, found, signal);
  }
}

async function extractFile(
  { reader, readerVersion, regimes }: Pick<IngestParts, 'reader' | 'readerVersion' | 'regimes'>,
  found: FoundFile,
  signal: AbortSignal | undefined,
): Promise<FileExtraction> {
  const { path, file } = found;
  try {
    const bytes = await readBytes(found);
    const content = await reader.read({ bytes, fileName: file }, signal === undefined ? {} : { signal });
    const profile = describeReport(content, file, regimes);
    const versionId = versionIdOf(bytes, readerVersion);
    const extraction = { file, versionId, ...extractInTime(content, profile, regimes) };
    return { path, extraction, letter: { versionId, file, content, profile, extraction } };
  } catch (error) {
    if (signal?.aborted) throw error;
    const { code = 'internal', message = '' } = rejectFile(found, error);
    return { path, failure: { file, code, message } };
  }
}
