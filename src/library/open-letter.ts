import type { Letter } from '../domain/letter.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import { AppError } from '../errors.ts';
import { describeReport } from './describe-report.ts';
import { extractInTime } from './extract-in-time.ts';
import { findFiles } from './find-files.ts';
import type { IngestParts } from './ingest-parts.ts';
import { readBytes } from './read-bytes.ts';
import { rejectFile } from './reject-file.ts';
import { versionIdOf } from './version-id.ts';

/**
 * Reads, describes and extracts one file as a letter to draft from; nothing enters a library. `bytes` are the file's own.
 * @throws AppError `file_missing`, `usage` when a folder of several files is named, or the code with which the file is rejected.
 */
export async function openLetter(
  { reader, readerVersion, regimes }: Pick<IngestParts, 'reader' | 'readerVersion' | 'regimes'>,
  path: string,
  signal?: AbortSignal,
): Promise<{ letter: Letter; bytes: Uint8Array }> {
  const [found, ...others] = await findFiles([path]);
  if (found === undefined) throw new AppError('file_missing', `No file to read was found at ${path}.`);
  if (others.length > 0)
    throw new AppError(
      'usage',
      'A cover report is drafted from one letter: name one file, not a folder of several.',
    );
  try {
    const bytes = await readBytes(found);
    const content = await reader.read(
      { bytes, fileName: found.file },
      signal === undefined ? {} : { signal },
    );
    const profile = describeReport(content, found.file, regimes);
    const versionId = versionIdOf(bytes, readerVersion);
    const extraction = { file: found.file, versionId, ...extractInTime(content, profile, regimes) };
    return { bytes, letter: { versionId, file: found.file, content, profile, extraction } };
  } catch (error) {
    if (signal?.aborted) throw error;
    const { code = 'internal', message = '' } = rejectFile(found, error);
    throw new AppError(code as AppError['code'], `${found.file}: ${message}`, { cause: error });
  }
}

/** A report that is held, with what was extracted from it, as a letter. */
export function letterOf(version: ReportVersion, extraction: Letter['extraction']): Letter {
  const { reportId, versionId, file, content, profile } = version;
  return { reportId, versionId, file, content, profile, extraction };
}
