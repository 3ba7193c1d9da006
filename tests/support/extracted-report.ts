import type { ExtractionLine } from '../../src/domain/extraction.ts';
import type { ReportVersion } from '../../src/domain/report-record.ts';
import { extractReport } from '../../src/extract/extract-report.ts';
import { describeReport } from '../../src/library/describe-report.ts';
import { readReport } from '../../src/read/read-report.ts';
import { regimes } from './made-version.ts';

/** An invented report, read, described and extracted from as the product does it. */
export async function extractedReport(
  file: string,
  text: string,
): Promise<{ version: ReportVersion; extraction: ExtractionLine }> {
  const content = await readReport({ bytes: Buffer.from(text), fileName: file });
  const profile = describeReport(content, file, regimes);
  const names = { reportId: 'r-1', versionId: 'v-1', file };
  return {
    version: {
      ...names,
      classification: 'public',
      profile,
      content,
      passageCount: 0,
      hiddenCount: 0,
      addedAt: '2026-01-01T00:00:00Z',
    },
    extraction: { ...names, ...extractReport(content, profile, regimes) },
  };
}
