import { changeLibrary } from './change-library.ts';
import type { Library } from './open-library.ts';

/** What extraction made of one version; texts but for sketch and findings are JSON. */
export interface ExtractionRow {
  fingerprint: string;
  council: string | undefined;
  regime: string;
  facts: string;
  standingDuties: string;
  notStated: string;
  oddities: string;
  sketch: Uint32Array;
  /** In print order. */
  findings: { kind: string; area: string | undefined; finding: string }[];
}

/** Writes what was extracted in place of what there was; within a transaction of the caller's. */
export function writeExtraction(
  library: Library,
  { reportId, versionId }: { reportId: string; versionId: string },
  row: ExtractionRow,
): void {
  // The findings go with it.
  library.prepare('DELETE FROM extractions WHERE report_id = ?').run(reportId);
  library
    .prepare(
      `INSERT INTO extractions (report_id, version_id, fingerprint, council, regime, facts, standing_duties, not_stated,
         oddities, sketch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      reportId,
      versionId,
      row.fingerprint,
      row.council ?? null,
      row.regime,
      row.facts,
      row.standingDuties,
      row.notStated,
      row.oddities,
      Buffer.from(row.sketch.buffer, row.sketch.byteOffset, row.sketch.byteLength),
    );
  const insert = library.prepare(
    'INSERT INTO findings (report_id, ordinal, kind, area, finding) VALUES (?, ?, ?, ?, ?)',
  );
  for (const [ordinal, { kind, area, finding }] of row.findings.entries())
    insert.run(reportId, ordinal, kind, area ?? null, finding);
}

/** Extracts a version again: profile and extraction; false when it is no longer the newest of its report. */
export function replaceExtraction(
  library: Library,
  {
    reportId,
    versionId,
    profile,
    row,
  }: { reportId: string; versionId: string; profile: string; row: ExtractionRow },
): boolean {
  return changeLibrary(library, () => {
    const { changes } = library
      .prepare(
        `UPDATE versions SET profile = ? WHERE report_id = ? AND version_id = ?
           AND version_id = (SELECT newest_version FROM reports WHERE report_id = versions.report_id)`,
      )
      .run(profile, reportId, versionId);
    if (changes === 0) return false;
    writeExtraction(library, { reportId, versionId }, row);
    return true;
  });
}
