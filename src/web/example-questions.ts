import type { ReportSummary } from '../domain/report-record.ts';
import type { SpokenNames } from '../services.ts';

const most = 3;

function exampleOf({ profile }: ReportSummary, names: SpokenNames): string[] {
  const [period] = profile.periods;
  const [key] = profile.inspectorates;
  const body = key === undefined ? undefined : names.inspectorates[key];
  if (profile.council === undefined || body === undefined) return [];
  return [`What did ${body} say about ${profile.council}${period === undefined ? '' : ` in ${period}`}?`];
}

/** Questions to begin with, made of what the reports held are known to be about; one a council, at most three. */
export function exampleQuestions(reports: readonly ReportSummary[], names: SpokenNames): string[] {
  const examples = new Map<string, string>();
  for (const report of reports) {
    const { council } = report.profile;
    const [question] = exampleOf(report, names);
    if (council !== undefined && question !== undefined && !examples.has(council))
      examples.set(council, question);
  }
  return [...examples.values()].slice(0, most);
}
