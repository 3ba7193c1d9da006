import type { PassageIndex } from '../passage-index.ts';
import { changeLibrary } from './change-library.ts';
import type { Library } from './open-library.ts';
import { writeIndex } from './write-index.ts';

export interface NewIndex {
  reportId: string;
  versionId: string;
  text: string;
  index: PassageIndex;
}

/** Indexes a version again; false, and nothing is done, when it is no longer the newest of its report. */
export function replaceIndex(library: Library, { reportId, versionId, text, index }: NewIndex): boolean {
  return changeLibrary(library, () => {
    const newest = library
      .prepare('SELECT newest_version FROM reports WHERE report_id = ?')
      .pluck()
      .get(reportId);
    if (newest !== versionId) return false;
    library
      .prepare('UPDATE versions SET passage_count = ? WHERE report_id = ? AND version_id = ?')
      .run(index.passages.length, reportId, versionId);
    writeIndex(library, { reportId, versionId, text, index });
    return true;
  });
}
