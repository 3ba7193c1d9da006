import type { FindingOf } from '../../domain/finding.ts';
import type { LedgerEntry } from '../../domain/ledger-entry.ts';
import type { ReportSummary } from '../../domain/report-record.ts';
import type { SpokenNames } from '../../services.ts';
import { exampleQuestions } from '../example-questions.ts';

const most = 4;
const mostLookUps = 2;
const longestArea = 45;

interface Judged {
  council: string;
  period: string;
  judgement: FindingOf<'judgement'>;
}

/**
 * Questions to begin with that the reports held answer: how a council was rated overall, the grade of one area at another, then what must
 * improve; at most four.
 */
export function suggestedQuestions(
  judgements: readonly LedgerEntry[],
  reports: readonly ReportSummary[],
  names: SpokenNames,
): string[] {
  const judged = judgements.flatMap(judgedAt).sort((a, b) => b.period.localeCompare(a.period));
  const lookUps = new Map<string, string>();
  for (const one of judged) {
    const wantsOverall = lookUps.size === 0;
    if (lookUps.has(one.council) || (one.judgement.overall === true) !== wantsOverall) continue;
    if (lookUps.size < mostLookUps) lookUps.set(one.council, askFor(one));
  }
  return [...lookUps.values(), ...exampleQuestions(reports, names)].slice(0, most);
}

/** A grade that its report gives now, under an area that has a name of its own and a short one. */
function judgedAt({ report, finding }: LedgerEntry): Judged[] {
  if (finding.kind !== 'judgement' || finding.earlier || finding.grade === undefined) return [];
  const { council, period } = report;
  if (council === undefined || period === undefined || finding.areaKey === undefined) return [];
  if (finding.area.length > longestArea || !/^[\p{L}\d][\p{L}\d.,\s-]+$/u.test(finding.area)) return [];
  return [{ council, period, judgement: finding }];
}

function askFor({ council, period, judgement: { area, overall } }: Judged): string {
  if (overall) return `How was ${council} rated overall in ${period}?`;
  return `What grade did ${council} get for ${spoken(area)} in ${period}?`;
}

/** "2. Improved quality of life" → "improved quality of life"; what is a name or an abbreviation keeps its capitals. */
function spoken(area: string): string {
  const words = area.replace(/^\d+\.?\s+/, '');
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
