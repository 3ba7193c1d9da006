import type { Library } from '../open-library.ts';

/** Revokes a token, of this person where one is named; its hash, or undefined when there is none. */
export function removeToken(
  library: Library,
  { tokenId, personId }: { tokenId: string; personId?: string | undefined },
): string | undefined {
  return library
    .prepare(
      'DELETE FROM api_tokens WHERE token_id = ? AND person_id = coalesce(?, person_id) RETURNING token_hash',
    )
    .pluck()
    .get(tokenId, personId ?? null) as string | undefined;
}
