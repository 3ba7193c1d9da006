import { readdirSync, readFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { AppError } from '../../errors.ts';

/** Marks a SQLite file as a library of this program: "RPTR". */
const applicationId = 0x52505452;
const folder = new URL('../migrations/', import.meta.url);

/**
 * Brings a library to this program's shape, in one transaction. A file without tables becomes a library.
 * @throws AppError `library_newer` for a library of a later program, `library_damaged` for a file of another kind.
 */
export function migrate(db: Database.Database): void {
  const scripts = readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.sql$/u.test(name))
    .sort();
  if (checkKind(db, scripts.length) === scripts.length) return;
  const run = db.transaction(() => {
    // Read again inside the lock: another process may have migrated meanwhile.
    const from = checkKind(db, scripts.length);
    for (const name of scripts.slice(from)) db.exec(readFileSync(new URL(name, folder), 'utf8'));
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${scripts.length}`);
  });
  run.immediate();
}

function checkKind(db: Database.Database, known: number): number {
  const version = db.pragma('user_version', { simple: true }) as number;
  const id = db.pragma('application_id', { simple: true }) as number;
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number;
  if (tables > 0 && id !== applicationId) {
    throw new AppError(
      'library_damaged',
      'This file is not a library of this program. Name another file for the library, or restore a backup.',
    );
  }
  if (version > known) {
    throw new AppError(
      'library_newer',
      'This library was made by a newer version of the program. Update the program, or name another library file.',
    );
  }
  return version;
}
