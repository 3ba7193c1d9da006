import type { IngestResult } from '../domain/ingest-result.ts';
import type { ReadReport } from '../domain/read-report.ts';
import { sightOf } from '../domain/sight.ts';
import type { ScanOptions } from '../read/ocr/scan-options.ts';
import { planVersion } from '../store/plan-version.ts';
import type { IngestParts } from './ingest-parts.ts';
import { type SaveOptions, saveReading } from './save-reading.ts';
import { versionIdRead } from './version-id-read.ts';

/** A file that was brought and read. */
export interface ReadUpload {
  /** Stands for where it came from, e.g. `upload:7f…`: entering it again is the same report. */
  sourceKey: string;
  /** Base name. */
  file: string;
  bytes: Uint8Array;
  /** What reading made of it, and the version that was. */
  report: ReadReport;
  versionId: string;
}

/**
 * Brings bytes into the library that were read before; they are read again where the reader has changed since.
 * @throws AppError `report_unknown` when `replaces` names none that is seen, `cancelled`, and what reading and saving throw.
 */
export async function enterUpload(
  parts: IngestParts,
  { sourceKey, file, bytes, ...read }: ReadUpload,
  { scans, ...options }: SaveOptions & { scans?: ScanOptions },
): Promise<IngestResult> {
  const { signal, audience, protection, replaces } = options;
  const isCurrent = versionIdRead(bytes, read.report, parts.readerVersion) === read.versionId;
  const report = isCurrent
    ? read.report
    : await parts.reader.read(
        { bytes, fileName: file },
        { ...(signal && { signal }), ...(scans && { scans }) },
      );
  const versionId = versionIdRead(bytes, report, parts.readerVersion);
  const sight = audience && sightOf(audience);
  const plan = await planVersion(parts.store, { sourceKey, versionId, replaces, protection, sight });
  const reading = { sourceKey, versionId, plan, original: bytes };
  return saveReading(
    parts,
    { path: file, file, realPath: sourceKey },
    plan.outcome === 'unchanged' ? reading : { ...reading, report },
    options,
  );
}
