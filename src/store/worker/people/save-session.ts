import type { Person } from '../../../domain/person.ts';
import type { Library } from '../open-library.ts';

export interface NewSession {
  hash: string;
  person: Person;
  expiresAt: string;
  /** Now; what has expired by then is deleted. */
  at: string;
  /** People who have not signed in after this time are forgotten, with their tokens. */
  signedInAfter: string;
  /** Hash of the session that it takes the place of. */
  replaces?: string | undefined;
}

/**
 * Begins a session, ends the one before it, and forgets those that have expired. Notes what the person may do from now on; the hashes of their
 * tokens, which open no more than that.
 */
export function saveSession(library: Library, session: NewSession): string[] {
  const { hash, person, expiresAt, at, replaces } = session;
  const run = library.db.transaction(() => {
    library
      .prepare('DELETE FROM sessions WHERE expires_at <= ? OR session_hash = ?')
      .run(at, replaces ?? null);
    library
      .prepare('INSERT INTO sessions (session_hash, person, expires_at) VALUES (?, ?, ?)')
      .run(hash, JSON.stringify(person), expiresAt);
    notePerson(library, session);
    return library
      .prepare('SELECT token_hash FROM api_tokens WHERE person_id = ?')
      .pluck()
      .all(person.id) as string[];
  });
  return run.immediate();
}

function notePerson(library: Library, { person, at, signedInAfter }: NewSession): void {
  // Before this one is noted: tokens that ended stay ended when their owner comes back.
  library
    .prepare(
      'DELETE FROM api_tokens WHERE person_id IN (SELECT person_id FROM people WHERE signed_in_at <= ?)',
    )
    .run(signedInAfter);
  library.prepare('DELETE FROM people WHERE signed_in_at <= ?').run(signedInAfter);
  library
    .prepare(
      `INSERT INTO people (person_id, roles, bodies, signed_in_at) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET roles = excluded.roles, bodies = excluded.bodies, signed_in_at = excluded.signed_in_at`,
    )
    .run(person.id, JSON.stringify(person.roles), JSON.stringify(person.bodies), at);
}
