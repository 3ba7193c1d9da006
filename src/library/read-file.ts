import { readFile, stat } from 'node:fs/promises';
import type { Classification } from '../domain/audience.ts';
import type { ReadReport } from '../domain/read-report.ts';
import { AppError } from '../errors.ts';
import { readLimits } from '../read/read-limits.ts';
import { planVersion, type VersionPlan } from '../store/plan-version.ts';
import type { FoundFile } from './find-files.ts';
import type { IngestParts } from './ingest-parts.ts';
import { versionIdOf } from './version-id.ts';

/** A file that was read, or that need not be: the library holds that version. */
export interface FileReading {
  sourceKey: string;
  versionId: string;
  plan: VersionPlan;
  /** Absent when the version is held. */
  report?: ReadReport;
}

/**
 * Reads a file, unless the library holds that version of it.
 * @throws AppError `file_missing`, `file_too_large`, `file_unreadable`, `report_unknown`, and what the reader throws.
 */
export async function readFoundFile(
  parts: IngestParts,
  found: FoundFile,
  {
    replaces,
    classification,
    signal,
  }: {
    replaces?: string | undefined;
    classification?: Classification | undefined;
    signal?: AbortSignal | undefined;
  },
): Promise<FileReading> {
  if (found.realPath === undefined) {
    throw new AppError(
      'file_missing',
      `There is no file or folder at ${found.path}. Check how the path is spelt, and that you may read it.`,
    );
  }
  const bytes = await readBytes(found.realPath);
  const versionId = versionIdOf(bytes, parts.readerVersion);
  const source = { sourceKey: found.realPath, versionId };
  const plan = await planVersion(parts.store, { ...source, replaces, classification });
  if (plan.outcome === 'unchanged') return { ...source, plan };
  const options = signal === undefined ? {} : { signal };
  return { ...source, plan, report: await parts.reader.read({ bytes, fileName: found.file }, options) };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > readLimits.bytes) {
      throw new AppError(
        'file_too_large',
        'The file is larger than 100 MB. Split it, or print it to a smaller PDF.',
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file_unreadable', 'The file cannot be opened. Check that you may read it.', {
      cause: error,
    });
  }
}
