import type { Library } from '../open-library.ts';

/** Ends a session; nothing is done when it is not there. */
export function removeSession(library: Library, hash: string): void {
  library.prepare('DELETE FROM sessions WHERE session_hash = ?').run(hash);
}
