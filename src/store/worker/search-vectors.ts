import { type Sight, sightOf } from '../../domain/sight.ts';
import { bestByCode } from './best-by-code.ts';
import { bestOfPassages, type VectorHit } from './best-of-passages.ts';
import { comparePassages, compareVectors } from './compare-vectors.ts';
import { nearestVectors } from './nearest-vectors.ts';
import type { Library } from './open-library.ts';
import { type SearchedReport, searchedReports } from './searched-reports.ts';

/** Libraries of up to this many vectors are searched by sqlite-vec, which compares every one. */
const mostCompared = 20_000;
/**
 * In larger ones this many are chosen by sign code and then compared exactly. Measured at 450 000 vectors: the vectors of
 * the ten nearest passages were all among the first 71 for half of the questions, 1294 for 95 %, 2380 at worst.
 * Scanning takes 60 to 80 ms of processor time, comparing 40 to 50.
 */
const leastChosen = 2000;

export interface VectorSearch {
  sight: Sight;
  vector: Float32Array;
  reportIds?: readonly string[] | undefined;
  passageIds?: readonly number[] | undefined;
  limit: number;
}

/** Ranks by cosine what the audience may see. Reports embedded under another fingerprint are left out until they are embedded again. */
export function searchVectors(
  library: Library,
  { sight, vector, reportIds, passageIds, limit }: VectorSearch,
): VectorHit[] {
  const { model, dimensions } = library.fingerprint;
  if (vector.length !== dimensions)
    throw new RangeError(`a vector of ${vector.length} values, not ${dimensions}`);
  const reports = searchedReports(library, sight, reportIds).filter((report) => report.fingerprint === model);
  const hits =
    passageIds === undefined
      ? search(library, reports, vector, limit)
      : comparePassages(library, vector, within(reports, passageIds));
  return bestOfPassages(hits)
    .sort((a, b) => b.similarity - a.similarity || a.passageId - b.passageId)
    .slice(0, limit);
}

function search(
  library: Library,
  reports: SearchedReport[],
  vector: Float32Array,
  limit: number,
): VectorHit[] {
  if (reports.length === 0) return [];
  // sqlite-vec looks at every vector held, also at those outside the bounds given.
  const held = searchedReports(library, sightOf('exempt')).reduce((sum, report) => sum + report.vectors, 0);
  if (held <= mostCompared) return nearestVectors(library, reports, vector, limit);
  const chosen = bestByCode(library, reports, vector, Math.max(leastChosen, 4 * limit));
  return compareVectors(library, vector, chosen);
}

function within(reports: SearchedReport[], passageIds: readonly number[]): number[] {
  return passageIds.filter((id) =>
    reports.some(({ first, passages }) => id >= first && id < first + passages),
  );
}
