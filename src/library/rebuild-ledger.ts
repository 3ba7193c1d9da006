import type { Regimes } from '../regimes/load-regimes.ts';
import { listStaleExtractions } from '../store/list-stale-extractions.ts';
import type { Store } from '../store/open-store.ts';
import { readVersion } from '../store/read-version.ts';
import { saveExtraction } from '../store/save-extraction.ts';
import { describeReport } from './describe-report.ts';
import { ledgerFingerprint, makeExtraction } from './make-extraction.ts';

/**
 * Describes and extracts again every report whose part of the ledger was made under other rules or regimes; how many there were.
 * Each report is one transaction: stopped at any moment, the next call goes on where this one was.
 */
export async function rebuildLedger({ store, regimes }: { store: Store; regimes: Regimes }): Promise<number> {
  const stale = await listStaleExtractions(store, ledgerFingerprint(regimes));
  for (const reportId of stale) {
    // Every class: the ledger is made for all, and each reading asks again who may see.
    const version = await readVersion(store, 'exempt', reportId);
    // Removed meanwhile by another process.
    if (version === undefined) continue;
    const profile = describeReport(version.content, version.file, regimes);
    const { versionId } = version;
    await saveExtraction(
      store,
      { reportId, versionId, profile },
      makeExtraction(version.content, profile, regimes),
    );
  }
  return stale.length;
}
