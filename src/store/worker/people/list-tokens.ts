import type { HeldToken } from '../../../domain/api-token.ts';
import type { Library } from '../open-library.ts';
import { type TokenRow, tokenColumns, toToken } from './token-row.ts';

/** Tokens that have not expired by a time (ISO 8601 in UTC), of one person or of everybody; the newest first. */
export function listTokens(
  library: Library,
  { at, personId }: { at: string; personId?: string | undefined },
): HeldToken[] {
  const rows = library
    .prepare(
      `SELECT ${tokenColumns} FROM api_tokens t WHERE t.expires_at > ? AND t.person_id = coalesce(?, t.person_id)
       ORDER BY t.made_at DESC, t.token_id`,
    )
    .all(at, personId ?? null) as TokenRow[];
  return rows.map(toToken);
}
