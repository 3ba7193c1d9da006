import type { Audience } from '../../domain/audience.ts';
import type { ReportSummary } from '../../domain/report-record.ts';
import type { SpokenNames } from '../../services.ts';
import { capitalised } from '../capitalised.ts';
import type { ReportFilter } from './report-filter.ts';
import { bodyWords, classWords, seesProtection } from './view-protection.ts';

/** A choice that the list can be narrowed by. */
export interface FilterField {
  name: keyof ReportFilter;
  label: string;
  items: { value: string; text: string; selected: boolean }[];
}

type Spoken = (key: string) => string;

/** What the reports that somebody may see can be narrowed by; a choice of one is none. Class and body are only for those who see more than is public. */
export function filterFields(
  reports: readonly ReportSummary[],
  filter: ReportFilter,
  audience: Audience,
  { inspectorates, regimes }: SpokenNames,
): FilterField[] {
  const same: Spoken = (value) => value;
  const of = (
    name: keyof ReportFilter,
    label: string,
    valuesOf: (report: ReportSummary) => readonly (string | undefined)[],
    spoken: Spoken,
  ) => makeField(name, label, reports.flatMap(valuesOf), spoken, filter[name]);
  const fields = [
    of('council', 'Council', ({ profile }) => [profile.council], same),
    of(
      'inspectorate',
      'Judged by',
      ({ profile }) => profile.inspectorates,
      (key) => inspectorates[key] ?? key,
    ),
    of(
      'regime',
      'Kind',
      ({ profile }) => profile.regimes,
      (key) => capitalised(regimes[key] ?? key),
    ),
    of('period', 'Period', ({ profile }) => profile.periods, same),
  ];
  fields.at(-1)?.items.reverse();
  const more = seesProtection(audience)
    ? [
        of('classification', 'Class', ({ classification }) => [classification], classSpoken),
        of('body', 'Body', ({ body }) => [body], bodyWords),
      ]
    : [];
  return [...fields, ...more]
    .filter(({ name, items }) => items.length > 1 || (items.length === 1 && filter[name] !== ''))
    .map((field) => ({ ...field, items: [{ value: '', text: 'All', selected: false }, ...field.items] }));
}

/** An address may name a class that there is not. */
const classSpoken: Spoken = (key) => classWords(key as ReportSummary['classification']) ?? key;

function makeField(
  name: keyof ReportFilter,
  label: string,
  values: readonly (string | undefined)[],
  spoken: Spoken,
  chosen: string,
): FilterField {
  // What is asked for stays to be seen, though no report is of it: the list shows what it was narrowed by.
  const distinct = [...new Set([...values, ...(chosen === '' ? [] : [chosen])])].filter(
    (value) => value !== undefined,
  );
  const items = distinct.map((value) => ({ value, text: spoken(value), selected: value === chosen }));
  items.sort((a, b) => a.text.localeCompare(b.text, 'en-GB'));
  return { name, label, items };
}
