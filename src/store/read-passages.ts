import type { Audience } from '../domain/audience.ts';
import type { Passage } from '../domain/passage.ts';
import { sightOf } from '../domain/sight.ts';
import type { Store } from './store.ts';

/** A passage as the library holds it. */
export interface StoredPassage extends Passage {
  /** For use inside one process only: it changes when a report is indexed again, and its size hints at how much is held. */
  passageId: number;
  reportId: string;
  versionId: string;
  /** Base name of the source file. */
  file: string;
  /** The words themselves: the span's slice of the report's canonical text. */
  text: string;
}

/** Those of these passages that the audience may see, in the order asked; the others are left out. */
export function readPassages(
  store: Store,
  audience: Audience,
  passageIds: readonly number[],
): Promise<StoredPassage[]> {
  return store.read('readPassages', { sight: sightOf(audience), passageIds });
}
