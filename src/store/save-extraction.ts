import type { Extraction } from '../domain/extraction.ts';
import type { Finding } from '../domain/finding.ts';
import type { ReportProfile } from '../domain/report-profile.ts';
import type { Store } from './store.ts';
import type { ExtractionRow } from './worker/write-extraction.ts';

/** What extraction made of a version, with what it was made under. */
export interface NewExtraction {
  /** Changes whenever rules or regimes would find something else. */
  fingerprint: string;
  extraction: Extraction;
  /** Min-hash of the text. */
  sketch: Uint32Array;
}

/** Replaces what was extracted from a version, and its profile; false, and nothing is done, when it is no longer the newest. */
export function saveExtraction(
  store: Store,
  place: { reportId: string; versionId: string; profile: ReportProfile },
  made: NewExtraction,
): Promise<boolean> {
  const { reportId, versionId, profile } = place;
  const row = toExtractionRow(made);
  return store.write('replaceExtraction', { reportId, versionId, profile: JSON.stringify(profile), row });
}

/** An extraction as the writing worker takes it. */
export function toExtractionRow({ fingerprint, extraction, sketch }: NewExtraction): ExtractionRow {
  const { report, standingDuties, notStated, oddities, findings } = extraction;
  return {
    fingerprint,
    council: report.council,
    regime: report.regime,
    facts: JSON.stringify(report),
    standingDuties: JSON.stringify(standingDuties),
    notStated: JSON.stringify(notStated),
    oddities: JSON.stringify(oddities),
    sketch,
    findings: findings.map((finding) => ({
      kind: finding.kind,
      area: areaOf(finding),
      finding: JSON.stringify(finding),
    })),
  };
}

function areaOf(finding: Finding): string | undefined {
  if (finding.kind === 'judgement') return finding.areaKey;
  return finding.kind === 'indicator' ? finding.code : undefined;
}
