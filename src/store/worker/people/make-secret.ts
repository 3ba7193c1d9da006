import { randomBytes } from 'node:crypto';
import type { Library } from '../open-library.ts';

/** A random key of this library, 32 bytes as hex: made when it is first asked for, the same ever after. */
export function makeSecret(library: Library, name: string): string {
  const run = library.db.transaction(() => {
    library
      .prepare('INSERT INTO secrets (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING')
      .run(name, randomBytes(32));
    return library.prepare('SELECT value FROM secrets WHERE name = ?').pluck().get(name) as Buffer;
  });
  return run.immediate().toString('hex');
}
