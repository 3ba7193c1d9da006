import type { Audience } from '../domain/audience.ts';
import type { ExtractionLine } from '../domain/extraction.ts';
import type { Finding } from '../domain/finding.ts';
import { sightOf } from '../domain/sight.ts';
import type { Store } from './store.ts';

/** What was extracted from a report's newest version; undefined when there is none that the audience may see. */
export async function readExtraction(
  store: Store,
  audience: Audience,
  reportId: string,
): Promise<ExtractionLine | undefined> {
  const row = await store.read('readExtraction', { sight: sightOf(audience), reportId });
  if (row === undefined) return undefined;
  return {
    file: row.file,
    reportId: row.reportId,
    versionId: row.versionId,
    report: JSON.parse(row.facts) as ExtractionLine['report'],
    findings: row.findings.map((finding) => JSON.parse(finding) as Finding),
    standingDuties: JSON.parse(row.standingDuties) as ExtractionLine['standingDuties'],
    notStated: JSON.parse(row.notStated) as string[],
    oddities: JSON.parse(row.oddities) as ExtractionLine['oddities'],
  };
}
