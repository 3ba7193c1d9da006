import type { ReportSummary } from '../../domain/report-record.ts';

/** What the list of reports is narrowed to; an empty value narrows nothing. */
export interface ReportFilter {
  /** Words, each of which must stand in the title, the council or the file's name. */
  words: string;
  council: string;
  /** Keys. */
  regime: string;
  inspectorate: string;
  /** Canonical, e.g. "2008/09". */
  period: string;
  classification: string;
  body: string;
}

export const filterNames = [
  'words',
  'council',
  'regime',
  'inspectorate',
  'period',
  'classification',
  'body',
] as const satisfies readonly (keyof ReportFilter)[];

/** Longest value that an address may ask for; what is longer names nothing. */
const longest = 200;

/** The filter that an address asks for. */
export function readFilter(given: URLSearchParams): ReportFilter {
  const values = filterNames.map((name) => [name, (given.get(name) ?? '').trim().slice(0, longest)]);
  return Object.fromEntries(values) as ReportFilter;
}

/** Whether anything is narrowed. */
export function isNarrowed(filter: ReportFilter): boolean {
  return filterNames.some((name) => filter[name] !== '');
}

/** The reports that fit, in the order given. */
export function filterReports(reports: readonly ReportSummary[], filter: ReportFilter): ReportSummary[] {
  const words = plain(filter.words).split(' ').filter(Boolean);
  const fits = (wanted: string, held: readonly (string | undefined)[]) =>
    wanted === '' || held.includes(wanted);
  return reports.filter(
    ({ profile, file, classification, body }) =>
      fits(filter.council, [profile.council]) &&
      fits(filter.regime, profile.regimes) &&
      fits(filter.inspectorate, profile.inspectorates) &&
      fits(filter.period, profile.periods) &&
      fits(filter.classification, [classification]) &&
      fits(filter.body, [body]) &&
      (filter.words === '' || words.length > 0) &&
      words.every((word) => plain(`${profile.title} ${profile.council ?? ''} ${file}`).includes(word)),
  );
}

/** Letters and figures alone, without accents, in lower case: "St. Aldhelm’s" is "st aldhelms". */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
