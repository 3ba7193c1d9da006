import type { Audience } from '../domain/audience.ts';
import type { Briefing } from '../domain/briefing.ts';
import type { ExtractionLine } from '../domain/extraction.ts';
import { findPeriods } from '../domain/find-periods.ts';
import { type LedgerEntry, type LedgerFilter, periodOf } from '../domain/ledger-entry.ts';
import type { Letter } from '../domain/letter.ts';
import type { ReportVersion } from '../domain/report-record.ts';
import { type BriefRequest, briefReport } from '../draft/brief/brief-report.ts';
import { AppError } from '../errors.ts';
import { findAlteredCopies } from '../library/find-altered-copies.ts';
import { letterOf } from '../library/open-letter.ts';
import { rebuildLedger } from '../library/rebuild-ledger.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { Store } from '../store/open-store.ts';
import { readExtraction } from '../store/read-extraction.ts';
import { readLedger } from '../store/read-ledger.ts';
import { readVersion } from '../store/read-version.ts';

export interface LedgerServices {
  /** @throws AppError `report_unknown`, also where the audience may not see it. */
  brief(request: { audience: Audience; reportId: string } & BriefRequest): Promise<Briefing>;
  /** @throws AppError `report_unknown`, also where the audience may not see it. */
  extractReport(request: { audience: Audience; reportId: string }): Promise<ExtractionLine>;
  /** A report that is held, as a letter to draft from. @throws AppError `report_unknown`, also where the audience may not see it. */
  heldLetter(request: { audience: Audience; reportId: string }): Promise<Letter>;
  /** The ledger, narrowed by what is given; by council, file and print order. */
  ledger(request: { audience: Audience } & LedgerFilter): Promise<LedgerEntry[]>;
}

/** The verbs that read the ledger; `fresh` settles once no part of it was made under other rules. */
export function ledgerServices(
  store: Store,
  regimes: Regimes,
  fresh: () => Promise<unknown>,
): LedgerServices {
  return {
    async heldLetter(request) {
      const { version, extraction } = await extracted(store, fresh, request);
      return letterOf(version, extraction);
    },
    extractReport: async (request) => (await extracted(store, fresh, request)).extraction,
    async brief({ audience, reportId, ...request }) {
      const { version, extraction } = await extracted(store, fresh, { audience, reportId });
      return briefReport(version, extraction, regimes, request);
    },
    async ledger({ audience, council, regime, kind, period, area }) {
      await fresh();
      const entries = await readLedger(store, audience, {
        ...(council === undefined ? {} : { council }),
        ...(regime === undefined ? {} : { regime }),
        ...(kind === undefined ? {} : { kind }),
      });
      return entries.filter(
        (entry) => (period === undefined || isOf(entry, period)) && (area === undefined || isOn(entry, area)),
      );
    },
  };
}

/** A report with all that was extracted from it, likenesses to others that the audience may see included. */
export async function extracted(
  store: Store,
  fresh: () => Promise<unknown>,
  { audience, reportId }: { audience: Audience; reportId: string },
): Promise<{ version: ReportVersion; extraction: ExtractionLine }> {
  await fresh();
  const [extraction, version] = await Promise.all([
    readExtraction(store, audience, reportId),
    readVersion(store, audience, reportId),
  ]);
  if (extraction === undefined || version === undefined) throw unknownReport(reportId);
  const copies = await findAlteredCopies(store, audience, version);
  return { version, extraction: { ...extraction, oddities: [...extraction.oddities, ...copies] } };
}

/** Builds what is stale of the ledger, once at a time; called again it looks again, which costs one quick question. */
export function keepLedgerFresh(store: Store, regimes: Regimes): () => Promise<unknown> {
  let running: Promise<unknown> | undefined;
  return () => {
    running ??= rebuildLedger({ store, regimes }).finally(() => {
      running = undefined;
    });
    return running;
  };
}

/** True when a finding is of a period: its own where it has one, else its report's; "2008-09" is "2008/09". */
function isOf({ report, finding }: LedgerEntry, period: string): boolean {
  const asked = findPeriods(period)[0]?.period ?? period;
  const valued = finding.kind === 'indicator' && finding.values.some((value) => value.period === asked);
  const inspected = finding.period === undefined && report.inspectionStart?.startsWith(asked) === true;
  return valued || periodOf({ report, finding }) === asked || (inspected && !isEarlier(finding));
}

function isEarlier(finding: LedgerEntry['finding']): boolean {
  return finding.kind === 'judgement' && finding.earlier === true;
}

/** True when a finding is on an area: by key or code, or by words of its area, label, theme or service. */
function isOn({ finding }: LedgerEntry, area: string): boolean {
  const asked = bare(area);
  const names = [
    'areaKey' in finding ? finding.areaKey : undefined,
    'area' in finding ? finding.area : undefined,
    'code' in finding ? finding.code : undefined,
    'label' in finding ? finding.label : undefined,
    'theme' in finding ? finding.theme : undefined,
    'service' in finding ? finding.service : undefined,
  ];
  return names.some((name) => name !== undefined && bare(name).includes(asked));
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function unknownReport(reportId: string): AppError {
  return new AppError(
    'report_unknown',
    `There is no report ${reportId}. "rapporteur reports" lists what there is.`,
  );
}
