import type { Oddity, ReportFacts } from '../../../src/domain/extraction.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { extractReport } from '../../../src/extract/extract-report.ts';
import { findOddities } from '../../../src/extract/oddities/find-oddities.ts';
import { openSource, type Source } from '../../../src/extract/source.ts';
import { describeReport } from '../../../src/library/describe-report.ts';
import { readReport } from '../../../src/read/read-report.ts';
import { regimes } from '../../support/made-version.ts';

interface Given {
  report?: Partial<ReportFacts>;
  findings?: Finding[];
}

/** The oddities of an invented report in Markdown; what extraction finds may be replaced, given its source. */
export async function odditiesIn(text: string, given?: (source: Source) => Given): Promise<Oddity[]> {
  const content = await readReport({ bytes: Buffer.from(text), fileName: 'ashmere.md' });
  const profile = describeReport(content, 'ashmere.md', regimes);
  const extraction = extractReport(content, profile, regimes);
  const source = openSource(content, profile, regimes);
  const { report = {}, findings = extraction.findings } = given?.(source) ?? {};
  const oddities = findOddities(source, { ...extraction.report, ...report }, findings);
  for (const { citations } of oddities)
    for (const { startChar, endChar, quote } of citations)
      if (content.text.slice(startChar, endChar) !== quote) throw new Error(`Not as printed: ${quote}`);
  return oddities;
}

/** The messages of one type. */
export async function messagesIn(
  type: Oddity['type'],
  text: string,
  given?: (source: Source) => Given,
): Promise<string[]> {
  return (await odditiesIn(text, given)).filter((one) => one.type === type).map(({ message }) => message);
}
