import { AppError } from '../errors.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { listStaleExtractions } from '../store/list-stale-extractions.ts';
import type { Store } from '../store/open-store.ts';
import { readVersion } from '../store/read-version.ts';
import { type NewExtraction, saveExtraction } from '../store/save-extraction.ts';
import { describeReport } from './describe-report.ts';
import { ledgerFingerprint, makeExtraction } from './make-extraction.ts';

/**
 * Describes and extracts again every report whose part of the ledger was made under other rules or regimes; how many there were.
 * Each report is one transaction: stopped at any moment, the next call goes on where this one was.
 */
export async function rebuildLedger({ store, regimes }: { store: Store; regimes: Regimes }): Promise<number> {
  const fingerprint = ledgerFingerprint(regimes);
  const stale = await listStaleExtractions(store, fingerprint);
  for (const reportId of stale) {
    // Every class: the ledger is made for all, and each reading asks again who may see.
    const version = await readVersion(store, 'exempt', reportId);
    // Removed meanwhile by another process.
    if (version === undefined) continue;
    if (tooSlow.has(`${version.versionId} ${fingerprint}`)) continue;
    const profile = describeReport(version.content, version.file, regimes);
    const { versionId } = version;
    const made = makeInTime(version.content, profile, regimes);
    // What it has is of other rules, which is better than nothing; it is tried again with the next rules, or process.
    if (made === undefined) tooSlow.add(`${versionId} ${fingerprint}`);
    else await saveExtraction(store, { reportId, versionId, profile }, made);
  }
  return stale.length;
}

/** Versions, each with the fingerprint of rules and regimes, that this process gave up. */
const tooSlow = new Set<string>();

function makeInTime(...of: Parameters<typeof makeExtraction>): NewExtraction | undefined {
  try {
    return makeExtraction(...of);
  } catch (error) {
    if (error instanceof AppError && error.code === 'extract_timeout') return undefined;
    throw error;
  }
}
