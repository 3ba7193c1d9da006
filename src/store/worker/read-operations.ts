import { countSearched } from './count-searched.ts';
import { listReports } from './list-reports.ts';
import { listStale } from './list-stale.ts';
import { orderedDump } from './ordered-dump.ts';
import { readPassages } from './read-passages.ts';
import { readVersion } from './read-version.ts';
import { searchVectors } from './search-vectors.ts';
import { searchWords } from './search-words.ts';
import { sentenceVectors } from './sentence-vectors.ts';

/** What a reading worker can be asked, by name. */
export const readOperations = {
  countSearched,
  listReports,
  listStale,
  orderedDump,
  readPassages,
  readVersion,
  searchVectors,
  searchWords,
  sentenceVectors,
};
export type ReadOperations = typeof readOperations;
