import type { ApiToken } from '../../../domain/api-token.ts';
import type { Person } from '../../../domain/person.ts';
import type { Library } from '../open-library.ts';

export interface NewToken {
  hash: string;
  person: Person;
  token: Omit<ApiToken, 'lastUsedAt'>;
  /** Most tokens that a person may have at a time. */
  most: number;
}

/** Keeps a token's hash with what its owner may do now, and forgets tokens that have expired; false when they have too many. */
export function saveToken(library: Library, { hash, person, token, most }: NewToken): boolean {
  const run = library.db.transaction(() => {
    library.prepare('DELETE FROM api_tokens WHERE expires_at <= ?').run(token.madeAt);
    const held = library
      .prepare('SELECT count(*) FROM api_tokens WHERE person_id = ?')
      .pluck()
      .get(person.id) as number;
    if (held >= most) return false;
    library
      .prepare(
        `INSERT INTO api_tokens (token_id, token_hash, person_id, name, scopes, roles, bodies, made_at, expires_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        token.tokenId,
        hash,
        person.id,
        token.name,
        JSON.stringify(token.scopes),
        JSON.stringify(person.roles),
        JSON.stringify(person.bodies),
        token.madeAt,
        token.expiresAt,
      );
    return true;
  });
  return run.immediate();
}
