import type { ReportSummary } from '../domain/report-record.ts';
import type { SpokenNames } from '../services.ts';

const most = 3;

/** Questions to begin with, made of what the reports held are known to be about; one a council, at most three. */
export function exampleQuestions(reports: readonly ReportSummary[], names: SpokenNames): string[] {
  const examples = new Map<string, string>();
  for (const { profile } of reports) {
    const [period] = profile.periods;
    const [key] = profile.inspectorates;
    const body = key === undefined ? undefined : names.inspectorates[key];
    const { council } = profile;
    if (council === undefined || body === undefined || examples.has(council.toLowerCase())) continue;
    const when = period === undefined ? '' : ` in ${period}`;
    // Every judgement is about what needs to improve, whoever gives it.
    examples.set(council.toLowerCase(), `What did ${body} say needs to improve at ${council}${when}?`);
  }
  return [...examples.values()].slice(0, most);
}
