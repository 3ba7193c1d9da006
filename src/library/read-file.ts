import type { Audience } from '../domain/audience.ts';
import type { ProtectionChange } from '../domain/protection.ts';
import type { ReadReport } from '../domain/read-report.ts';
import { sightOf } from '../domain/sight.ts';
import type { ScanOptions } from '../read/ocr/scan-options.ts';
import { scannerVersion } from '../read/read-report.ts';
import { planVersion, type VersionPlan } from '../store/plan-version.ts';
import type { FoundFile } from './find-files.ts';
import type { IngestParts } from './ingest-parts.ts';
import { readBytes } from './read-bytes.ts';
import { versionIdOf } from './version-id.ts';

/** A file that was read, or that need not be: the library holds that version. */
export interface FileReading {
  sourceKey: string;
  versionId: string;
  plan: VersionPlan;
  /** Absent when the version is held. */
  report?: ReadReport;
  /** The file's bytes; absent where they are too many to be kept. */
  original?: Uint8Array;
}

export interface ReadFileOptions {
  replaces?: string | undefined;
  protection?: ProtectionChange | undefined;
  audience?: Audience | undefined;
  signal?: AbortSignal | undefined;
  /** How scanned pages are recognised; absent means not at all. */
  scans?: ScanOptions | undefined;
}

/** Bytes of the largest file that is kept beside what was read from it. */
const mostKept = 50 * 1024 * 1024;

/**
 * Reads a file, unless the library holds that version of it. A version whose scanned pages were recognised is another
 * than one without them, and is held for good: reading without `scans` does not take its words away again.
 * @throws AppError `file_missing`, `file_too_large`, `file_unreadable`, `report_unknown`, and what the reader throws.
 */
export async function readFoundFile(
  parts: IngestParts,
  found: FoundFile,
  { replaces, protection, audience, signal, scans }: ReadFileOptions,
): Promise<FileReading> {
  const bytes = await readBytes(found);
  const original = bytes.length > mostKept ? {} : { original: bytes };
  const sourceKey = found.realPath!;
  const plain = versionIdOf(bytes, parts.readerVersion);
  const recognised = versionIdOf(bytes, `${parts.readerVersion}+${scannerVersion}`);
  const planOf = (versionId: string) =>
    planVersion(parts.store, {
      sourceKey,
      versionId,
      replaces,
      protection,
      sight: audience && sightOf(audience),
    });
  for (const versionId of scans ? [recognised] : [plain, recognised]) {
    const plan = await planOf(versionId);
    if (plan.outcome === 'unchanged') return { sourceKey, versionId, plan, ...original };
  }
  const options = { ...(signal && { signal }), ...(scans && { scans }) };
  const report = await parts.reader.read({ bytes, fileName: found.file }, options);
  const versionId = report.blocks.some((block) => block.scanned) ? recognised : plain;
  const plan = await planOf(versionId);
  return plan.outcome === 'unchanged'
    ? { sourceKey, versionId, plan, ...original }
    : { sourceKey, versionId, plan, report, ...original };
}
