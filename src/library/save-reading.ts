import type { Classification } from '../domain/audience.ts';
import type { IngestResult } from '../domain/ingest-result.ts';
import { saveVersion } from '../store/save-version.ts';
import { setClassification } from '../store/set-classification.ts';
import { describeReport } from './describe-report.ts';
import type { FoundFile } from './find-files.ts';
import { indexReport } from './index-report.ts';
import type { IngestParts } from './ingest-parts.ts';
import { makeExtraction } from './make-extraction.ts';
import type { FileReading } from './read-file.ts';

export interface SaveOptions {
  classification?: Classification | undefined;
  replaces?: string | undefined;
  signal?: AbortSignal | undefined;
  onStep?: (step: 'embedding' | 'saving', share: number) => void;
}

/** Describes, cuts and embeds what was read, and saves it in one transaction. A version that is held is only classed. */
export async function saveReading(
  parts: IngestParts,
  found: FoundFile,
  reading: FileReading,
  options: SaveOptions,
): Promise<IngestResult> {
  const { report, sourceKey, versionId } = reading;
  if (report === undefined) return heldResult(parts, found, reading.versionId, reading.plan, options);
  const { signal, classification, replaces, onStep } = options;
  const profile = describeReport(report, found.file, parts.regimes);
  const index = await indexReport(report, profile, parts.embedder, {
    signal,
    onShare: (share) => onStep?.('embedding', share),
  });
  onStep?.('saving', 1);
  const plan = await saveVersion(parts.store, {
    sourceKey,
    versionId,
    file: found.file,
    profile,
    content: report,
    index,
    extraction: makeExtraction(report, profile, parts.regimes),
    ...(classification === undefined ? {} : { classification }),
    ...(replaces === undefined ? {} : { replaces }),
  });
  // Another file, or another process, may have brought the same version meanwhile.
  if (plan.outcome === 'unchanged') return heldResult(parts, found, versionId, plan, options);
  return {
    path: found.path,
    file: found.file,
    status: plan.outcome,
    reportId: plan.reportId,
    versionId,
    ...(report.pageCount === undefined ? {} : { pageCount: report.pageCount }),
    passageCount: index.passages.length,
    warnings: report.warnings,
  };
}

async function heldResult(
  parts: IngestParts,
  { path, file }: FoundFile,
  versionId: string,
  { reportId, passageCount }: { reportId: string; passageCount?: number },
  { classification }: SaveOptions,
): Promise<IngestResult> {
  // Whoever brings files in may see every class; to leave a report public that is now said to be exempt would leak it.
  const before =
    classification && (await setClassification(parts.store, 'exempt', reportId, classification, versionId));
  const changed = before !== undefined && before !== classification;
  return {
    path,
    file,
    status: 'unchanged',
    reportId,
    versionId,
    ...(passageCount === undefined ? {} : { passageCount }),
    warnings: changed ? [`Its class was ${before} and is now ${classification}.`] : [],
  };
}
