import type { Extraction } from '../../domain/extraction.ts';
import type { ReportVersion } from '../../domain/report-record.ts';
import { AppError } from '../../errors.ts';
import type { RunnableCase } from '../run-cases.ts';
import type { Subject } from '../subject.ts';
import { criticalOf, extractionFigures } from './extraction-figures.ts';
import type { GoldReport } from './gold-report.ts';
import { placeLabels } from './place-labels.ts';
import { scoreExtraction } from './score-extraction.ts';

/**
 * The suite `extraction`: every labelled report put to `extractReport`. Its kind is the labelled regime. `sources` are the texts of source
 * files by base name, for labels placed by line. A report that is not in the library fails.
 */
export function extractionCases(
  subject: Subject,
  golds: readonly GoldReport[],
  reports: ReadonlyMap<string, ReportVersion>,
  sources: ReadonlyMap<string, string>,
): RunnableCase<Extraction>[] {
  return golds.map((gold) => {
    const report = reports.get(gold.file);
    return {
      group: 'extraction',
      id: gold.file,
      kind: gold.regime ?? 'unknown',
      question: `What does ${gold.file} say?`,
      council: gold.council ?? report?.profile.council ?? 'not stated',
      file: gold.file,
      failed: {},
      ask: async () => {
        if (report === undefined) throw new AppError('file_missing', `${gold.file} is not in the library.`);
        if (subject.extractReport === undefined) throw new AppError('usage', 'Nothing here extracts.');
        return subject.extractReport({ audience: 'exempt', reportId: report.reportId });
      },
      score: (extraction) => {
        const { content } = report!;
        const place = placeLabels(content.text, sources.get(gold.file));
        const score = scoreExtraction({ report: { file: gold.file, content, extraction }, place }, gold);
        const misses = [...score.invented, ...score.fields.flatMap((field) => field.misses)];
        return {
          figures: extractionFigures(score),
          misses,
          why: whyOf(misses.length, criticalOf(misses).length, score.invented.length),
        };
      },
    };
  });
}

function whyOf(misses: number, critical: number, invented: number): string {
  if (misses === 0) return '';
  return `${misses} misses, ${critical} critical, ${invented} invented`;
}
