import { type LedgerFilter, periodOf, toLedgerLine } from '../domain/ledger-entry.ts';
import { AppError } from '../errors.ts';
import { describeFinding } from './describe-finding.ts';
import { ledgerCsv } from './ledger-csv.ts';
import { printTable } from './print-table.ts';
import { type ExitCode, type ReadingOptions, type VerbContext, withServices } from './verb-context.ts';

export interface LedgerOptions extends ReadingOptions, Omit<LedgerFilter, 'council'> {
  csv?: boolean;
}

const widest = 72;

/** `ledger`: every finding of the reports held, narrowed by council, regime, period, kind or area. */
export async function ledger(options: LedgerOptions, context: VerbContext): Promise<ExitCode> {
  if (options.json && options.csv) throw new AppError('usage', 'Choose --json or --csv, not both.');
  const { audience, council, regime, period, kind, area } = options;
  const filter = { council, regime, period, kind, area };
  const given = Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  ) as LedgerFilter;
  const entries = await withServices(context, options, (services) => services.ledger({ audience, ...given }));
  const { output } = context;
  if (options.json) output.json(entries.map(toLedgerLine));
  else if (options.csv) for (const line of ledgerCsv(entries).trimEnd().split('\n')) output.line(line);
  else if (entries.length === 0)
    output.line('No finding fits. Leave out a filter, or look at “rapporteur reports”.');
  else
    printTable(
      output,
      ['council', 'period', 'kind', 'finding'],
      entries.map(({ report, finding }) => [
        report.council ?? report.file,
        periodOf({ report, finding }) ?? '',
        finding.kind,
        shortened(describeFinding(finding)),
      ]),
    );
  return 0;
}

function shortened(words: string): string {
  return words.length <= widest ? words : `${words.slice(0, widest - 1)}…`;
}
