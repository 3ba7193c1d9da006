import type { Extraction } from '../domain/extraction.ts';
import type { ReadReport } from '../domain/read-report.ts';
import type { ReportProfile } from '../domain/report-profile.ts';
import type { ScanOptions } from '../read/ocr/scan-options.ts';
import { describeReport } from './describe-report.ts';
import { extractInTime } from './extract-in-time.ts';
import type { IngestParts } from './ingest-parts.ts';
import { versionIdRead } from './version-id-read.ts';

/** What is in a file that was brought, before anything of it enters. */
export interface UploadReading {
  versionId: string;
  report: ReadReport;
  profile: ReportProfile;
  extraction: Extraction;
}

/**
 * Reads bytes and looks into what they say; nothing enters the library. Scanned pages are recognised when `scans` says how.
 * @throws AppError what the reader throws, `extract_timeout`.
 */
export async function readUpload(
  { reader, readerVersion, regimes }: Pick<IngestParts, 'reader' | 'readerVersion' | 'regimes'>,
  { file, bytes }: { file: string; bytes: Uint8Array },
  options: { signal?: AbortSignal; scans?: ScanOptions } = {},
): Promise<UploadReading> {
  const report = await reader.read({ bytes, fileName: file }, options);
  const profile = describeReport(report, file, regimes);
  const extraction = extractInTime(report, profile, regimes);
  return { versionId: versionIdRead(bytes, report, readerVersion), report, profile, extraction };
}
