import type { Audience } from '../../domain/audience.ts';
import type { ShownReport } from '../../domain/reports-shown.ts';
import { sightOf } from '../../domain/sight.ts';
import type { Store } from '../store.ts';

/** Whether one of these reports may not be seen by this audience now, or is gone. */
export function showsUnseen(
  store: Store,
  audience: Audience,
  shown: readonly ShownReport[],
): Promise<boolean> {
  return store.read('showsUnseen', { sight: sightOf(audience), shown });
}
