import type { Config } from '../config.ts';
import { extractFiles, type FileExtraction } from '../library/extract-files.ts';
import { openReader } from '../read/open-reader.ts';
import { readerVersion } from '../read/read-report.ts';
import { loadRegimes } from '../regimes/load-regimes.ts';

/** What can be done with files alone: no library is opened or made, and no model started. */
export interface FileServices {
  /** One result a file, in the order found. Never throws for one bad file. */
  extractFiles(request: { paths: readonly string[]; signal?: AbortSignal }): AsyncIterable<FileExtraction>;
  close(): Promise<void>;
}

/** @throws AppError `regime_invalid`. */
export function openFileServices(config: Config): FileServices {
  const regimes = loadRegimes(config.regimesFolder);
  const reader = openReader({ threads: 1 });
  return {
    extractFiles: ({ paths, signal }) =>
      extractFiles({ reader, readerVersion, regimes }, paths, signal === undefined ? {} : { signal }),
    close: () => reader.close(),
  };
}
