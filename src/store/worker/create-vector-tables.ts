import { dropIndex } from './drop-index.ts';
import type { Library } from './open-library.ts';

/**
 * Vectors in one chunk of `vec0`. Measured at 100 000 vectors with 16 and with the usual 1024: one vector by its number
 * 17 µs and 370 µs (a chunk is one value, read from its beginning); all nearest 150 ms and 120 ms. A chunk goes when its
 * last vector does, so that small ones also give back the room of deleted reports.
 */
const chunkSize = 16;

/**
 * Makes the vector tables for the fingerprint's dimensions. Vectors of other dimensions cannot be kept: all indexes
 * are dropped, and the reports count as stale until they are embedded again.
 */
export function createVectorTables(library: Library): void {
  const { dimensions } = library.fingerprint;
  const held = () =>
    library.db.prepare("SELECT value FROM counters WHERE name = 'dimensions'").pluck().get() as number;
  if (held() === dimensions) return;
  const run = library.db.transaction(() => {
    if (held() === dimensions) return;
    if (held() > 0) {
      for (const id of library.db.prepare('SELECT report_id FROM indexes').pluck().all()) {
        dropIndex(library, id as string);
      }
      library.db.exec('DROP TABLE passage_vectors; DROP TABLE sentence_vectors;');
    }
    for (const table of ['passage_vectors', 'sentence_vectors']) {
      library.db.exec(
        `CREATE VIRTUAL TABLE ${table} USING vec0 (embedding float[${dimensions}], chunk_size = ${chunkSize})`,
      );
    }
    library.db
      .prepare("UPDATE counters SET value = CASE name WHEN 'dimensions' THEN ? ELSE value + 1 END")
      .run(dimensions);
  });
  run.immediate();
}
