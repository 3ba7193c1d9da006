import { dropIndex } from './drop-index.ts';
import type { Library } from './open-library.ts';

/**
 * Makes the vector tables for the fingerprint's dimensions. Vectors of other dimensions cannot be kept: all indexes
 * are dropped, and the reports count as stale until they are embedded again.
 */
export function createVectorTables(library: Library): void {
  const dimensions = library.fingerprint.dimensions;
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
      library.db.exec(`CREATE VIRTUAL TABLE ${table} USING vec0 (embedding float[${dimensions}])`);
    }
    library.db
      .prepare(
        "UPDATE counters SET value = CASE name WHEN 'dimensions' THEN ? WHEN 'dead_vectors' THEN 0 ELSE value + 1 END",
      )
      .run(dimensions);
  });
  run.immediate();
}
