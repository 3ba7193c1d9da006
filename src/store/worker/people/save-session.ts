import type { Person } from '../../../domain/person.ts';
import type { Library } from '../open-library.ts';

export interface NewSession {
  hash: string;
  person: Person;
  expiresAt: string;
  /** Now; what has expired by then is deleted. */
  at: string;
  /** Hash of the session that it takes the place of. */
  replaces?: string | undefined;
}

/** Begins a session, ends the one before it, and forgets those that have expired. */
export function saveSession(library: Library, { hash, person, expiresAt, at, replaces }: NewSession): void {
  const run = library.db.transaction(() => {
    library
      .prepare('DELETE FROM sessions WHERE expires_at <= ? OR session_hash = ?')
      .run(at, replaces ?? null);
    library
      .prepare('INSERT INTO sessions (session_hash, person, expires_at) VALUES (?, ?, ?)')
      .run(hash, JSON.stringify(person), expiresAt);
  });
  run.immediate();
}
