import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { readToken } from '../../src/store/people/read-token.ts';
import { temporaryFolder, temporaryStore } from './with-store.ts';

const folder = new URL('../../src/store/migrations/', import.meta.url);

/** A library as it was before people were noted, with a token for each of these ends. */
function libraryFromBefore(ends: readonly string[]): string {
  const file = join(temporaryFolder(), 'library.db');
  const library = new Database(file);
  const scripts = readdirSync(folder)
    .sort()
    .filter((name) => name < '011');
  for (const name of scripts) library.exec(readFileSync(new URL(name, folder), 'utf8'));
  library.pragma(`application_id = ${0x52505452}`);
  library.pragma(`user_version = ${scripts.length}`);
  const save = library.prepare(
    `INSERT INTO api_tokens (token_id, token_hash, person_id, name, scopes, roles, bodies, made_at, expires_at)
     VALUES (?, ?, 'p', 'list', '["read"]', '["member"]', '[]', '2026-01-01T09:00:00.000Z', ?)`,
  );
  for (const end of ends) save.run(end, end, end);
  library.close();
  return file;
}

it('a token from before sign-ins were noted ends 90 days after it was made, or when it would have', async () => {
  const ends = ['2026-12-31T09:00:00.000Z', '2026-01-31T09:00:00.000Z'];
  const store = await temporaryStore(libraryFromBefore(ends));
  const found = await Promise.all(ends.map((end) => readToken(store, end)));
  expect(found.map((grant) => grant?.expiresAt)).toEqual([
    '2026-04-01T09:00:00.000Z',
    '2026-01-31T09:00:00.000Z',
  ]);
  expect(found[0]).toMatchObject({ person: { id: 'p', roles: ['member'], bodies: [] }, scopes: ['read'] });
});
