import type { Briefing } from '../../domain/briefing.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { ReportVersion } from '../../domain/report-record.ts';
import { AppError } from '../../errors.ts';
import type { GoldReport } from '../extraction/gold-report.ts';
import { placeLabels } from '../extraction/place-labels.ts';
import type { RunnableCase } from '../run-cases.ts';
import type { Subject } from '../subject.ts';
import { scoreBriefing } from './score-briefing.ts';

/** The suite `briefing`: a full briefing on every report of the library, held against its text, its ledger and, where there are any, its labels. */
export function briefingCases(
  subject: Subject,
  golds: readonly GoldReport[],
  reports: ReadonlyMap<string, ReportVersion>,
  sources: ReadonlyMap<string, string>,
): RunnableCase<{ briefing: Briefing; extraction: Extraction }>[] {
  const { brief, extractReport } = subject;
  return [...reports.values()].map((report) => ({
    group: 'briefing',
    id: report.file,
    kind: report.profile.regimes[0] ?? 'unknown',
    question: `What do members need to know of ${report.file}?`,
    council: report.profile.council ?? 'not stated',
    file: report.file,
    failed: { sentences: 1, cited: 0 },
    ask: async () => {
      if (brief === undefined || extractReport === undefined)
        throw new AppError('usage', 'Nothing here briefs.');
      const asked = { audience: 'exempt' as const, reportId: report.reportId };
      const extraction = await extractReport.call(subject, asked);
      return { extraction, briefing: await brief.call(subject, { ...asked, length: 'full' }) };
    },
    score: ({ briefing, extraction }) => {
      const { text } = report.content;
      const gold = golds.find((one) => one.file === report.file);
      const place = placeLabels(text, sources.get(report.file));
      const { misses, ...figures } = scoreBriefing(briefing, text, extraction.findings, gold, place);
      const why = misses.length === 0 ? '' : `${misses.length} misses`;
      return { figures, misses, why };
    },
  }));
}
