import type { ReportProfile } from '../../src/domain/report-profile.ts';
import type { ReportVersion } from '../../src/domain/report-record.ts';
import { describeReport } from '../../src/library/describe-report.ts';
import { assembleReport } from '../../src/read/assemble-report.ts';
import { readMarkdown } from '../../src/read/text/read-markdown.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';

/** The regimes that come with the product, read once a test file. */
export const regimes = loadRegimes();

/**
 * An invented report as the library holds it: read from Markdown, or from plain text where `file` ends in `.txt`, and
 * described by the rules of the product; `profile` says otherwise where a test needs it.
 */
export function madeVersion(
  text: string,
  { file = 'made.md', ...profile }: Partial<ReportProfile> & { file?: string } = {},
): ReportVersion {
  const content = assembleReport(file.endsWith('.txt') ? readText(text) : readMarkdown(text));
  const reportId = `r-${file.replace(/\.\w+$/u, '')}`;
  return {
    reportId,
    versionId: `${reportId}-v1`,
    file,
    classification: 'public',
    profile: { ...describeReport(content, file, regimes), ...profile },
    passageCount: content.blocks.length,
    hiddenCount: 0,
    addedAt: '2026-01-02T03:04:05Z',
    content,
  };
}
