import type { Audience } from '../domain/audience.ts';
import type { Letter } from '../domain/letter.ts';
import { extractInTime } from '../library/extract-in-time.ts';
import { letterOf } from '../library/open-letter.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { Store } from '../store/open-store.ts';
import { readVersion } from '../store/read-version.ts';
import { extracted } from './ledger-services.ts';

/** What it takes to open a report that is held as a letter. */
export interface HeldLetters {
  store: Store;
  regimes: Regimes;
  /** Settles once no part of the ledger was made under other rules. */
  fresh: () => Promise<unknown>;
}

/**
 * A version of a report that is held, as a letter to draft from; the newest unless told. Of an older one, the ledger keeps nothing: it is
 * extracted from again. Undefined when there is none that the audience may see.
 */
export async function heldLetter(
  { store, regimes, fresh }: HeldLetters,
  { audience, reportId, versionId }: { audience: Audience; reportId: string; versionId?: string },
): Promise<Letter | undefined> {
  const version = await readVersion(store, audience, reportId, versionId);
  if (version === undefined) return undefined;
  const newest = versionId === undefined ? version : await readVersion(store, audience, reportId);
  if (newest?.versionId === version.versionId) {
    const held = await extracted(store, fresh, { audience, reportId });
    return letterOf(held.version, held.extraction);
  }
  const names = { file: version.file, reportId, versionId: version.versionId };
  return letterOf(version, { ...names, ...extractInTime(version.content, version.profile, regimes) });
}
