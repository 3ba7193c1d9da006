import type { Evidence } from '../../src/answer/evidence.ts';
import { evidenceAt } from '../../src/answer/gather-evidence.ts';
import type { Scored } from '../../src/answer/score-evidence.ts';
import type { ReportVersion } from '../../src/domain/report-record.ts';
import type { Span } from '../../src/domain/span.ts';

/** Where the words stand in a report. */
export function spanOf(report: ReportVersion, words: string): Span {
  const startChar = report.content.text.indexOf(words);
  if (startChar < 0) throw new Error(`The made report does not hold “${words}”.`);
  return { startChar, endChar: startChar + words.length };
}

/** The words as evidence, with what frames them in the report. */
export function evidenceOf(report: ReportVersion, words: string): Evidence {
  const [evidence] = evidenceAt(report, spanOf(report, words), 0.8, 0.8);
  if (evidence === undefined) throw new Error(`No block of the made report holds “${words}”.`);
  return evidence;
}

/** The words as evidence with a score. */
export function scoredOf(report: ReportVersion, words: string, score = 0.8, own = 0.8): Scored {
  return { evidence: evidenceOf(report, words), rarest: true, own, covered: own, score };
}
