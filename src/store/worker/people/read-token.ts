import type { TokenScope } from '../../../domain/api-token.ts';
import type { Person } from '../../../domain/person.ts';
import type { Library } from '../open-library.ts';
import { type RightsRow, rightsColumns, rightsOf, tokensWithOwners } from './token-row.ts';

/** Whom a token stands for, with what of their rights it opens now, and what it may be used for. */
export interface TokenGrant {
  tokenId: string;
  person: Person;
  scopes: TokenScope[];
  expiresAt: string;
  /** When its owner last signed in; absent when they never did, as the local user. */
  ownerSignedInAt?: string;
}

/** What the token of this hash opens, expired or not. */
export function readToken(library: Library, hash: string): TokenGrant | undefined {
  const row = library
    .prepare(
      `SELECT t.token_id AS tokenId, t.expires_at AS expiresAt, ${rightsColumns}
       FROM ${tokensWithOwners} WHERE t.token_hash = ?`,
    )
    .get(hash) as (RightsRow & Record<'tokenId' | 'expiresAt', string>) | undefined;
  if (row === undefined) return undefined;
  const { tokenId, personId, expiresAt, ownerSignedInAt } = row;
  const { scopes, ...rights } = rightsOf(row);
  return {
    tokenId,
    person: { id: personId, ...rights },
    scopes,
    expiresAt,
    ...(ownerSignedInAt === null ? {} : { ownerSignedInAt }),
  };
}
