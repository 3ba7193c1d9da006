import type { PassageIndex } from './passage-index.ts';
import type { Store } from './store.ts';

export interface NewIndex {
  reportId: string;
  versionId: string;
  /** Canonical text of that version. */
  text: string;
  index: PassageIndex;
}

const saveDeadline = 120_000;

/** Puts a new index in the place of a report's old one, in one transaction; false when the version is no longer the newest. */
export function replaceIndex(store: Store, index: NewIndex): Promise<boolean> {
  return store.write('replaceIndex', index, { deadlineMs: saveDeadline });
}
