import type { LedgerEntry } from '../../domain/ledger-entry.ts';
import type { ReportSummary } from '../../domain/report-record.ts';
import type { SpokenNames } from '../../services.ts';
import { exampleQuestions } from '../example-questions.ts';

const most = 4;
const longestArea = 60;

/** Questions to begin with that the reports held answer: a look-up of a judgement first, then what must improve; at most four. */
export function suggestedQuestions(
  judgements: readonly LedgerEntry[],
  reports: readonly ReportSummary[],
  names: SpokenNames,
): string[] {
  const graded = new Map<string, string>();
  for (const { report, finding } of judgements) {
    if (finding.kind !== 'judgement' || finding.grade === undefined || finding.earlier) continue;
    const { council, period } = report;
    if (council === undefined || graded.has(council) || finding.area.length > longestArea) continue;
    const when = period === undefined ? '' : ` in ${period}`;
    graded.set(council, `What grade was given for “${finding.area}” at ${council}${when}?`);
  }
  const lookUps = [...graded.values()].slice(0, 2);
  return [...lookUps, ...exampleQuestions(reports, names)].slice(0, most);
}
