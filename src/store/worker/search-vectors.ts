import type { Audience } from '../../domain/audience.ts';
import { bestByCode } from './best-by-code.ts';
import { nearestVectors } from './nearest-vectors.ts';
import type { Library } from './open-library.ts';
import { scorePassage, type VectorHit } from './score-passage.ts';
import { type SearchedReport, searchedReports } from './searched-reports.ts';

/** Up to this many vectors every one is compared. */
const mostCompared = 20_000;
/** Above it, this many are chosen by sign code, and the passages that hold them scored exactly. */
const leastChosen = 1000;

export interface VectorSearch {
  audience: Audience;
  vector: Float32Array;
  reportIds?: readonly string[] | undefined;
  passageIds?: readonly number[] | undefined;
  limit: number;
}

/** Ranks by cosine what the audience may see. Reports embedded under another fingerprint are left out until they are embedded again. */
export function searchVectors(
  library: Library,
  { audience, vector, reportIds, passageIds, limit }: VectorSearch,
): VectorHit[] {
  const { model, dimensions } = library.fingerprint;
  if (vector.length !== dimensions)
    throw new RangeError(`a vector of ${vector.length} values, not ${dimensions}`);
  const reports = searchedReports(library, audience, reportIds).filter(
    (report) => report.fingerprint === model,
  );
  const hits =
    passageIds === undefined
      ? search(library, reports, vector, limit)
      : score(library, reports, vector, passageIds);
  return hits.sort((a, b) => b.similarity - a.similarity || a.passageId - b.passageId).slice(0, limit);
}

function search(
  library: Library,
  reports: SearchedReport[],
  vector: Float32Array,
  limit: number,
): VectorHit[] {
  const size = reports.reduce((sum, report) => sum + report.vectors, 0);
  if (size === 0) return [];
  if (size <= mostCompared) return nearestVectors(library, reports, vector, limit);
  const chosen = bestByCode(library, reports, vector, Math.max(leastChosen, 4 * limit));
  return chosen.map((passageId) => scorePassage(library, vector, passageId));
}

function score(
  library: Library,
  reports: SearchedReport[],
  vector: Float32Array,
  passageIds: readonly number[],
): VectorHit[] {
  return passageIds
    .filter((id) => reports.some(({ first, passages }) => id >= first && id < first + passages))
    .map((id) => scorePassage(library, vector, id));
}
