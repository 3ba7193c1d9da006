import type { Audience } from '../domain/audience.ts';
import type { IngestResult } from '../domain/ingest-result.ts';
import type { Protection, ProtectionChange } from '../domain/protection.ts';
import { sightOf } from '../domain/sight.ts';
import { keepOriginal } from '../store/originals/keep-original.ts';
import { saveVersion } from '../store/save-version.ts';
import { setProtection } from '../store/set-protection.ts';
import { describeReport } from './describe-report.ts';
import type { FoundFile } from './find-files.ts';
import { indexReport } from './index-report.ts';
import type { IngestParts } from './ingest-parts.ts';
import { makeExtraction } from './make-extraction.ts';
import type { FileReading } from './read-file.ts';

export interface SaveOptions {
  protection?: ProtectionChange | undefined;
  /** Who brings it in: what they may not see is not there for them. Absent means that they see all. */
  audience?: Audience | undefined;
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
  const { report, sourceKey, versionId, original } = reading;
  if (report === undefined) return heldResult(parts, found, reading, reading.plan, options);
  const { signal, protection, audience, replaces, onStep } = options;
  const profile = describeReport(report, found.file, parts.regimes);
  const onShare = (share: number) => onStep?.('embedding', share);
  const index = await indexReport(report, profile, parts.embedder, { signal, onShare });
  onStep?.('saving', 1);
  const plan = await saveVersion(parts.store, {
    sourceKey,
    versionId,
    file: found.file,
    profile,
    content: report,
    index,
    extraction: makeExtraction(report, profile, parts.regimes),
    ...(original === undefined ? {} : { original }),
    ...(protection === undefined ? {} : { protection }),
    ...(audience === undefined ? {} : { sight: sightOf(audience) }),
    ...(replaces === undefined ? {} : { replaces }),
  });
  // Another file, or another process, may have brought the same version meanwhile.
  if (plan.outcome === 'unchanged') return heldResult(parts, found, reading, plan, options);
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
  { versionId, original }: FileReading,
  { reportId, passageCount }: { reportId: string; passageCount?: number },
  { protection, audience = 'exempt' }: SaveOptions,
): Promise<IngestResult> {
  // Libraries older than this hold versions without their files.
  if (original !== undefined) await keepOriginal(parts.store, { reportId, versionId, bytes: original });
  // To leave a report public that is now said to be exempt would leak it.
  const before = protection && (await setProtection(parts.store, audience, reportId, protection, versionId));
  return {
    path,
    file,
    status: 'unchanged',
    reportId,
    versionId,
    ...(passageCount === undefined ? {} : { passageCount }),
    warnings: before === undefined ? [] : changesOf(before, protection!),
  };
}

/** What a new protection changed, in words. */
function changesOf(before: Protection, now: ProtectionChange): string[] {
  const words = { classification: 'class', body: 'body', embargoUntil: 'embargo' };
  return (Object.keys(words) as (keyof Protection)[]).flatMap((part) =>
    now[part] === undefined || now[part] === before[part]
      ? []
      : [`Its ${words[part]} was ${before[part] ?? 'none'} and is now ${now[part] ?? 'none'}.`],
  );
}
