import { type PassageNaming, reportName } from '../../domain/report-name.ts';
import type { ReportProfile } from '../../domain/report-profile.ts';
import { capitalised } from '../capitalised.ts';

/** How labels name a report, e.g. "Leicester City Council, CQC assessment, 2008/09". */
export function namingOf({ title, council, periods }: ReportProfile): PassageNaming {
  return { title, council, period: periods[0] };
}

/** A label on a page of the report itself: without the report's name, which stands above it. */
export function ownLabel(label: string, profile: ReportProfile): string {
  const name = `${reportName(namingOf(profile))}, `;
  return label.startsWith(name) ? capitalised(label.slice(name.length)) : label;
}
