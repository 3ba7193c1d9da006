import type { ReportSummary } from '../domain/report-record.ts';
import { fitsPeriod } from '../retrieve/fits-period.ts';
import { type FollowUpSetting, namesSaid } from './names-said.ts';

/** A year that a follow-up names by another. */
export interface YearAsked {
  /** Worked out; empty where no one year was named that they could be counted from. */
  periods: readonly string[];
  /** The question as it is read; where no year could be worked out, the one before it. */
  question: string;
}

/**
 * Why a year that was named by another cannot be answered for, with the years of the reports held on the council in question. Undefined where a
 * report fits one of the years. Whether a report of another year speaks of them is for the caller to have looked.
 */
export function sayYearsHeld({ periods, question }: YearAsked, setting: FollowUpSetting): string | undefined {
  const councils = new Set(
    namesSaid(question, setting)
      .filter(({ kind }) => kind === 'council')
      .map(({ said }) => said),
  );
  const reports = setting.reports.filter(
    ({ profile }) => councils.size === 0 || (profile.council !== undefined && councils.has(profile.council)),
  );
  if (reports.some(({ profile }) => periods.some((period) => fitsPeriod(period, profile)))) return undefined;
  const of = councils.size === 0 ? '' : ` on ${inWords([...councils])}`;
  const held = sayHeld(reports);
  return periods.length === 0
    ? `No one year was named before, so the year meant cannot be worked out. Say which year.${held === '' ? '' : ` The reports here${of} are of ${held}.`}`
    : `No report here${of} is of ${inWords(periods)}.${held === '' ? '' : ` Those held are of ${held}.`}`;
}

function sayHeld(reports: readonly ReportSummary[]): string {
  const years = reports.flatMap(
    ({ profile }) => profile.periods[0] ?? profile.years.slice(0, 1).map((year) => String(year)),
  );
  return inWords([...new Set(years)].sort((a, b) => a.localeCompare(b)));
}

function inWords(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]!}`;
}
