import type { HeldToken } from '../../../domain/api-token.ts';

/** Columns of a token `t` as `toToken` takes them: nothing by which it could be used. */
export const tokenColumns = `t.token_id AS tokenId, substr(t.person_id, 1, 6) AS owner, t.name, t.scopes, t.made_at AS madeAt,
  t.expires_at AS expiresAt, t.last_used_at AS lastUsedAt`;

export interface TokenRow {
  tokenId: string;
  owner: string;
  name: string;
  scopes: string;
  madeAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
}

export function toToken({ scopes, lastUsedAt, ...plain }: TokenRow): HeldToken {
  return { ...plain, scopes: JSON.parse(scopes), ...(lastUsedAt === null ? {} : { lastUsedAt }) };
}
