import type { IngestResult } from '../domain/ingest-result.ts';
import type { FoundFile } from './find-files.ts';
import type { IngestParts } from './ingest-parts.ts';
import { readFoundFile } from './read-file.ts';
import { type SaveOptions, saveReading } from './save-reading.ts';

/**
 * Brings one file in: read, describe, passages, vectors, save.
 * @throws AppError what reading, embedding or saving fails with; nothing is held of the file then.
 */
export async function addReport(
  parts: IngestParts,
  found: FoundFile,
  options: SaveOptions = {},
): Promise<IngestResult> {
  return saveReading(parts, found, await readFoundFile(parts, found, options), options);
}
