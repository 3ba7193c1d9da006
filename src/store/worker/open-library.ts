import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { load as loadVectorExtension } from 'sqlite-vec';
import type { Classification } from '../../domain/audience.ts';
import { maySee, type Sight } from '../../domain/sight.ts';
import type { Fingerprint } from '../store.ts';
import { createVectorTables } from './create-vector-tables.ts';
import { migrate } from './migrate.ts';

export interface LibraryOptions {
  file: string;
  kind: 'read' | 'write';
  fingerprint: Fingerprint;
}

/** One worker's connection, with its prepared statements and what it keeps in memory between calls. */
export interface Library {
  db: Database.Database;
  file: string;
  fingerprint: Fingerprint;
  /** The prepared statement for this SQL, made once. */
  prepare(sql: string): Database.Statement<unknown[]>;
  /** Values kept until the library changes, by name; see `keep`. */
  kept: Map<string, { changes: number; value: unknown }>;
}

/** Milliseconds to wait for another process that is writing. */
const lockWait = 5000;

/** Opens one connection: the writer creates and migrates the file, a reader may only read. */
export function openLibrary({ file, kind, fingerprint }: LibraryOptions): Library {
  if (kind === 'write') mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file, { readonly: kind === 'read', timeout: lockWait });
  try {
    loadVectorExtension(db);
    // -16 MiB of page cache a connection; the rest is left to the operating system.
    db.pragma('cache_size = -16384');
    db.function('maySee', { deterministic: true }, seenIn());
    const library = makeLibrary(db, file, fingerprint);
    if (kind === 'write') {
      migrate(db);
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = NORMAL');
      db.pragma('foreign_keys = ON');
      createVectorTables(library);
    }
    return library;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** `maySee(sight, classification, body, embargo_until)`: the one rule of who sees what, within SQL; `sight` is JSON and is parsed once a query. */
function seenIn() {
  let read: { json: string; sight: Sight } | undefined;
  return (json: string, classification: Classification, body: string | null, embargoUntil: string | null) => {
    if (read?.json !== json) read = { json, sight: JSON.parse(json) as Sight };
    return maySee(read.sight, { classification, body, embargoUntil }) ? 1 : 0;
  };
}

function makeLibrary(db: Database.Database, file: string, fingerprint: Fingerprint): Library {
  const statements = new Map<string, Database.Statement<unknown[]>>();
  const prepare = (sql: string) => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = db.prepare<unknown[]>(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  return { db, file, fingerprint, prepare, kept: new Map() };
}
