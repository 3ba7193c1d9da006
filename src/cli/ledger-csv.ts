import { stringify } from 'csv-stringify/sync';
import { type LedgerEntry, periodOf } from '../domain/ledger-entry.ts';
import { describeFinding } from './describe-finding.ts';

const columns = [
  'council',
  'report',
  'regime',
  'edition',
  'period',
  'kind',
  'voice',
  'inspectorate',
  'area',
  'areaKey',
  'printed',
  'grade',
  'value',
  'unit',
  'quartile',
  'trend',
  'service',
  'theme',
  'text',
  'dueDate',
  'label',
  'page',
  'quote',
  'file',
  'reportId',
] as const;
type Row = Partial<Record<(typeof columns)[number], string | number | null>>;

/**
 * The ledger as CSV (RFC 4180, a header row, a row a finding and one for each value of an indicator). Cells that a spreadsheet
 * would take for a formula are preceded by an apostrophe.
 */
export function ledgerCsv(entries: readonly LedgerEntry[]): string {
  return stringify(entries.flatMap(rowsOf), { header: true, columns: [...columns], escape_formulas: true });
}

function rowsOf({ report, finding }: LedgerEntry): Row[] {
  const { citation } = finding;
  const row: Row = {
    council: report.council ?? '',
    report: report.title,
    regime: finding.regime ?? report.regime,
    edition: report.edition,
    period: periodOf({ report, finding }) ?? '',
    kind: finding.kind,
    voice: finding.voice,
    inspectorate: finding.inspectorate ?? '',
    text: ('text' in finding ? finding.text : undefined) ?? describeFinding(finding),
    label: citation.label,
    page: citation.pageNumber ?? '',
    quote: citation.quote,
    file: report.file,
    reportId: report.reportId,
    ...standingOf(finding),
  };
  if (finding.kind !== 'indicator' || finding.values.length === 0) return [row];
  return finding.values.map(({ period = '', printed, value, unit = '', quartile = '' }) => ({
    ...row,
    period,
    printed,
    value,
    unit,
    quartile,
  }));
}

function standingOf(finding: LedgerEntry['finding']): Row {
  switch (finding.kind) {
    case 'judgement':
      return {
        area: finding.area,
        areaKey: finding.areaKey ?? '',
        printed: finding.printed,
        grade: finding.grade ?? '',
      };
    case 'flag':
      return { area: finding.area, printed: finding.printed, grade: finding.colour, value: finding.count };
    case 'outcome':
      return { printed: finding.printed, grade: finding.code };
    case 'indicator':
      return { area: finding.code, theme: finding.theme ?? '', trend: finding.trend ?? '' };
    case 'duty':
      return { dueDate: finding.dueDate ?? '' };
    case 'implication':
      return { area: finding.heading, printed: finding.answer ?? '' };
    default:
      return { service: finding.service ?? '', theme: finding.theme ?? '' };
  }
}
