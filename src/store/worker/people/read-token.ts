import type { TokenScope } from '../../../domain/api-token.ts';
import type { Person } from '../../../domain/person.ts';
import type { Library } from '../open-library.ts';

/** Whom a token stands for, as they were when it was made, and what it may be used for. */
export interface TokenGrant {
  tokenId: string;
  person: Person;
  scopes: TokenScope[];
  expiresAt: string;
}

/** What the token of this hash opens, expired or not. */
export function readToken(library: Library, hash: string): TokenGrant | undefined {
  const row = library
    .prepare(
      `SELECT token_id AS tokenId, person_id AS personId, roles, bodies, scopes, expires_at AS expiresAt
       FROM api_tokens WHERE token_hash = ?`,
    )
    .get(hash) as
    | Record<'tokenId' | 'personId' | 'roles' | 'bodies' | 'scopes' | 'expiresAt', string>
    | undefined;
  if (row === undefined) return undefined;
  const { tokenId, personId, roles, bodies, scopes, expiresAt } = row;
  const person = { id: personId, roles: JSON.parse(roles), bodies: JSON.parse(bodies) };
  return { tokenId, person, scopes: JSON.parse(scopes), expiresAt };
}
