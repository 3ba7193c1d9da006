import type { Library } from '../open-library.ts';

/** Notes when a token was last used, ISO 8601 in UTC. */
export function touchToken(library: Library, { tokenId, at }: { tokenId: string; at: string }): void {
  library.prepare('UPDATE api_tokens SET last_used_at = ? WHERE token_id = ?').run(at, tokenId);
}
