import type { ReadReport } from '../domain/read-report.ts';
import type { Embedder } from '../models/open-embedder.ts';
import type { ScanOptions } from '../read/ocr/scan-options.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { Store } from '../store/open-store.ts';

/** Turns a file's bytes into a report; `openReader()` of src/read makes one. */
export interface ReportReader {
  read(
    source: { bytes: Uint8Array; fileName: string },
    options?: { signal?: AbortSignal; scans?: ScanOptions },
  ): Promise<ReadReport>;
}

/** What a report passes through on its way in. */
export interface IngestParts {
  store: Store;
  reader: ReportReader;
  /** Changes whenever the reader makes another text of the same bytes. */
  readerVersion: string;
  embedder: Embedder;
  regimes: Regimes;
}
