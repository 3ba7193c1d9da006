import type { Finding } from '../../domain/finding.ts';
import type { LedgerEntry } from '../../domain/ledger-entry.ts';
import { samePeriod } from '../judge-time.ts';

/** True for an indicator that prints nothing at all in the periods asked for: another year's figure would be a wrong answer. */
export function isBlank(finding: Finding, periods: readonly string[]): boolean {
  if (finding.kind !== 'indicator' || finding.values.length === 0) return false;
  const asked = finding.values.filter(
    ({ period }) =>
      periods.length === 0 || (period !== undefined && periods.some((one) => samePeriod(one, period))),
  );
  return asked.length > 0 && asked.every(({ printed }) => printed === '');
}

/** Why there is no answer, in one sentence. */
export function sayBlank({ finding, report }: LedgerEntry): string {
  const code = finding.kind === 'indicator' ? finding.code : '';
  return `${report.council ?? report.title}: the row “${code}” is there, but the value asked for is left blank.`;
}
