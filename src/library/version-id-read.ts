import type { ReadReport } from '../domain/read-report.ts';
import { scannerVersion } from '../read/read-report.ts';
import { versionIdOf } from './version-id.ts';

/** Names the version that a report is: with recognised words it is another than without. */
export function versionIdRead(bytes: Uint8Array, report: ReadReport, readerVersion: string): string {
  const isRecognised = report.blocks.some((block) => block.scanned);
  return versionIdOf(bytes, isRecognised ? `${readerVersion}+${scannerVersion}` : readerVersion);
}
