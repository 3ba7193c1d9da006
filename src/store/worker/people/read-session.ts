import type { Person } from '../../../domain/person.ts';
import type { Library } from '../open-library.ts';

/** Somebody who is signed in, and until when (ISO 8601 in UTC). */
export interface HeldSession {
  person: Person;
  expiresAt: string;
}

/** The session of this hash, expired or not. */
export function readSession(library: Library, hash: string): HeldSession | undefined {
  const row = library
    .prepare('SELECT person, expires_at AS expiresAt FROM sessions WHERE session_hash = ?')
    .get(hash) as { person: string; expiresAt: string } | undefined;
  return row === undefined ? undefined : { person: JSON.parse(row.person), expiresAt: row.expiresAt };
}
