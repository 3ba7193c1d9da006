import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { dimensions } from './make-version.ts';

const cleanups: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-store-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An open library that is closed after the test. */
export async function temporaryStore(
  file = join(temporaryFolder(), 'library.db'),
  fingerprint = { model: 'words', dimensions },
): Promise<Store> {
  const store = await openStore({ file, fingerprint });
  cleanups.push(() => store.close());
  return store;
}

/** One library for all tests of a file, opened before them and closed after. */
export function sharedStore(): { current: Store; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-store-'));
  const shared = { current: undefined as unknown as Store, file: join(folder, 'library.db') };
  beforeAll(async () => {
    shared.current = await openStore({ file: shared.file, fingerprint: { model: 'words', dimensions } });
  });
  afterAll(async () => {
    await shared.current.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return shared;
}
