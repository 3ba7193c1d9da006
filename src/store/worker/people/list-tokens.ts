import type { HeldToken } from '../../../domain/api-token.ts';
import type { Library } from '../open-library.ts';
import { rightsColumns, type TokenRow, tokenColumns, tokensWithOwners, toToken } from './token-row.ts';

/** Which tokens: those that have not expired by `at`, of people who signed in after `signedInAfter`, or never (both ISO 8601 in UTC). */
export interface TokenChoice {
  at: string;
  signedInAfter: string;
  personId?: string | undefined;
}

/** Tokens of one person or of everybody, the newest first. */
export function listTokens(library: Library, { at, signedInAfter, personId }: TokenChoice): HeldToken[] {
  const rows = library
    .prepare(
      `SELECT ${tokenColumns}, ${rightsColumns} FROM ${tokensWithOwners}
       WHERE t.expires_at > ? AND (p.signed_in_at IS NULL OR p.signed_in_at > ?) AND t.person_id = coalesce(?, t.person_id)
       ORDER BY t.made_at DESC, t.token_id`,
    )
    .all(at, signedInAfter, personId ?? null) as TokenRow[];
  return rows.map(toToken);
}
