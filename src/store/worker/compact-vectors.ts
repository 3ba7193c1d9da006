import { changeLibrary } from './change-library.ts';
import type { Library } from './open-library.ts';

/** Writes the vector tables anew, without the room that deleted vectors still take. */
export function compactVectors(library: Library): void {
  const { dimensions } = library.fingerprint;
  changeLibrary(library, () => {
    for (const table of ['passage_vectors', 'sentence_vectors']) {
      library.db.exec(`
        CREATE TEMP TABLE moved AS SELECT rowid AS id, embedding FROM ${table};
        DROP TABLE ${table};
        CREATE VIRTUAL TABLE ${table} USING vec0 (embedding float[${dimensions}]);
        INSERT INTO ${table} (rowid, embedding) SELECT id, embedding FROM moved ORDER BY id;
        DROP TABLE moved;`);
    }
    library.prepare("UPDATE counters SET value = 0 WHERE name = 'dead_vectors'").run();
  });
}
