import { describe, expect, it } from 'vitest';
import { ledgerCsv } from '../../src/cli/ledger-csv.ts';
import type { LedgerEntry } from '../../src/domain/ledger-entry.ts';

const report = {
  reportId: 'r-1',
  versionId: 'v-1',
  file: 'ashmere.txt',
  title: 'Self-assessment',
  council: 'Ashmere City Council',
  regime: 'self-assessment',
  edition: 'unknown',
  period: '2012/13',
};
const citation = (quote: string) => ({
  label: 'a row',
  startChar: 0,
  endChar: quote.length,
  quote,
  context: [],
  match: 'exact' as const,
});

describe('the ledger as CSV', () => {
  it('gives a row for each value of an indicator', () => {
    const entry: LedgerEntry = {
      report,
      finding: {
        kind: 'indicator',
        voice: 'council-own',
        code: '1B',
        label: 'Control',
        values: [
          { period: '2011/12', printed: '66.1%', value: 66.1, unit: '%', quartile: 'Bottom' },
          { period: '2012/13', printed: '', value: null },
        ],
        citation: citation('1B | Control'),
        foundBy: 'rule:indicator-table',
      },
    };
    const [header, ...rows] = ledgerCsv([entry]).trim().split('\n');
    expect(header).toMatch(/^council,report,regime,edition,period,kind,/u);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('2011/12,indicator,council-own,,1B,,66.1%,,66.1,%,Bottom');
  });

  it.each(['=HYPERLINK("x")', '+1', '-2', '@SUM(A1)', '\tx'])('takes the sting out of %j', (text) => {
    const entry: LedgerEntry = {
      report,
      finding: {
        kind: 'strength',
        voice: 'council-own',
        text,
        citation: citation(text),
        foundBy: 'rule:listed-item',
      },
    };
    expect(ledgerCsv([entry])).not.toMatch(
      new RegExp(`(^|,)"?${text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll('"', '""')}`, 'mu'),
    );
    expect(ledgerCsv([entry])).toContain(`'${text.replaceAll('"', '""')}`);
  });
});
