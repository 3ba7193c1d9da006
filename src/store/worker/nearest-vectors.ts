import type { Library } from './open-library.ts';
import type { VectorHit } from './score-passage.ts';
import type { SearchedReport } from './searched-reports.ts';

/** sqlite-vec returns no more than this many neighbours. */
const mostNeighbours = 4096;

interface Neighbour {
  id: number;
  distance: number;
}

/** Exact nearest neighbours among these reports' passages and sentences, the best for each passage. */
export function nearestVectors(
  library: Library,
  reports: readonly SearchedReport[],
  vector: Float32Array,
  limit: number,
): VectorHit[] {
  const scope = JSON.stringify(reports.map(({ first, passages }) => [first, first + passages - 1]));
  const count = Math.min(mostNeighbours, 16 * limit + 64);
  const question = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
  const best = new Map<number, VectorHit>();
  const offer = (hit: VectorHit) => {
    if (hit.similarity > (best.get(hit.passageId)?.similarity ?? -2)) best.set(hit.passageId, hit);
  };
  const passages = library
    .prepare(neighbours('passage_vectors', passageIds))
    .all(question, count, scope) as Neighbour[];
  for (const { id, distance } of passages) offer({ passageId: id, similarity: toCosine(distance) });
  const sentences = library
    .prepare(neighbours('sentence_vectors', sentenceIds))
    .all(question, count, scope) as Neighbour[];
  const owner = library.prepare(
    'SELECT passage_id AS passageId, ordinal FROM sentences WHERE sentence_id = ?',
  );
  for (const { id, distance } of sentences) {
    const { passageId, ordinal } = owner.get(id) as { passageId: number; ordinal: number };
    offer({ passageId, similarity: toCosine(distance), sentenceIndex: ordinal });
  }
  return [...best.values()];
}

const ranges = 'json_each(?) AS range';
const inRange = "BETWEEN json_extract(range.value, '$[0]') AND json_extract(range.value, '$[1]')";
const passageIds = `SELECT p.passage_id FROM ${ranges} JOIN passages p ON p.passage_id ${inRange}`;
const sentenceIds = `SELECT s.sentence_id FROM ${ranges} JOIN sentences s ON s.passage_id ${inRange}`;

function neighbours(table: string, ids: string): string {
  return `SELECT rowid AS id, distance FROM ${table} WHERE embedding MATCH ? AND k = ? AND rowid IN (${ids})`;
}

/** For unit vectors |a − b|² = 2 − 2·cos. */
function toCosine(distance: number): number {
  return 1 - (distance * distance) / 2;
}
