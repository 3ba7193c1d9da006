import { createHash } from 'node:crypto';

/** What is kept of a session id or a token: its SHA-256 as hex. They are random, so that no salt is needed, and a look-up by it tells nothing by its time. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
