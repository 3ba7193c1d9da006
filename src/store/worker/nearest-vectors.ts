import type { VectorHit } from './best-of-passages.ts';
import type { Library } from './open-library.ts';
import type { SearchedReport } from './searched-reports.ts';

/** sqlite-vec returns no more than this many neighbours. */
const mostNeighbours = 4096;

interface Neighbour {
  id: number;
  distance: number;
}

/**
 * Exact nearest neighbours of the question among these reports' passages and sentences: enough that they belong to
 * `limit` passages and more.
 */
export function nearestVectors(
  library: Library,
  reports: readonly SearchedReport[],
  vector: Float32Array,
  limit: number,
): VectorHit[] {
  const scope = JSON.stringify(reports.map(({ first, passages }) => [first, first + passages - 1]));
  const count = Math.min(mostNeighbours, 16 * limit + 64);
  const question = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
  const neighbours = (sql: string) => library.prepare(sql).all(question, count, scope) as Neighbour[];
  const passages = neighbours(nearest('passage_vectors', passageIds)).map(({ id, distance }) => ({
    passageId: id,
    similarity: toCosine(distance),
  }));
  const owner = library.prepare(
    'SELECT passage_id AS passageId, ordinal FROM sentences WHERE sentence_id = ?',
  );
  const sentences = neighbours(nearest('sentence_vectors', sentenceIds)).map(({ id, distance }) => {
    const { passageId, ordinal } = owner.get(id) as { passageId: number; ordinal: number };
    return { passageId, similarity: toCosine(distance), sentenceIndex: ordinal };
  });
  return [...passages, ...sentences];
}

const inRange = "BETWEEN json_extract(range.value, '$[0]') AND json_extract(range.value, '$[1]')";
const passageIds = `SELECT p.passage_id FROM json_each(?) AS range JOIN passages p ON p.passage_id ${inRange}`;
const sentenceIds = `SELECT s.sentence_id FROM json_each(?) AS range JOIN sentences s ON s.passage_id ${inRange}`;

function nearest(table: string, ids: string): string {
  return `SELECT rowid AS id, distance FROM ${table} WHERE embedding MATCH ? AND k = ? AND rowid IN (${ids})`;
}

/** For unit vectors |a − b|² = 2 − 2·cos. */
function toCosine(distance: number): number {
  return 1 - (distance * distance) / 2;
}
