import type { Audience } from '../domain/audience.ts';
import type { Protection, ProtectionChange } from '../domain/protection.ts';
import { sightOf } from '../domain/sight.ts';
import type { Store } from './store.ts';

/**
 * Protects a version anew; the newest, unless told, and with it the report. An older version keeps its own class, body and
 * embargo: it is seen by those who may see both it and the report. What it had before; undefined, and nothing is done, when there is
 * none that the audience may see.
 */
export function setProtection(
  store: Store,
  audience: Audience,
  reportId: string,
  change: ProtectionChange,
  versionId?: string,
): Promise<Protection | undefined> {
  return store.write('setProtection', { sight: sightOf(audience), reportId, versionId, change });
}
