import { createHash } from 'node:crypto';

/** Names a version by what it is made of: the file's bytes and the reader that made its text. "v-" and 16 hex digits. */
export function versionIdOf(bytes: Uint8Array, readerVersion: string): string {
  return `v-${createHash('sha256').update(readerVersion).update('\0').update(bytes).digest('hex').slice(0, 16)}`;
}
