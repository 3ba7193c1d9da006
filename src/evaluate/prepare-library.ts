import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { IngestResult } from '../domain/ingest-result.ts';
import { libraryKey } from './library-key.ts';

/** Opens a library file for reports to enter. */
export type OpenForIngest = (libraryFile: string) => Promise<{
  ingest(request: { paths: readonly string[] }): AsyncIterable<IngestResult>;
  close(): Promise<void>;
}>;

/**
 * The file of a library that holds exactly these reports. It is made in `.cache/evals/` of `root` and used again as long as neither the
 * reports nor the code that reads them change. Rejected reports are said through `say`, and are simply not in it.
 */
export async function prepareLibrary(
  root: string,
  reports: readonly string[],
  open: OpenForIngest,
  say: (line: string) => void,
): Promise<string> {
  const cache = join(root, '.cache', 'evals');
  const home = join(cache, libraryKey(root, reports));
  if (existsSync(home)) return join(home, 'library.db');
  const draft = `${home}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const began = performance.now();
  const services = await open(join(draft, 'library.db'));
  try {
    for await (const result of services.ingest({ paths: reports })) {
      if (result.status === 'rejected') say(`REJECTED ${result.file}: ${result.code}, ${result.message}`);
    }
  } finally {
    await services.close();
  }
  say(`${reports.length} reports ingested in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  // Another run may have finished the same library meanwhile: then its copy is as good.
  if (existsSync(home)) rmSync(draft, { recursive: true, force: true });
  else renameSync(draft, home);
  dropOldest(cache, 6);
  return join(home, 'library.db');
}

function dropOldest(cache: string, keep: number): void {
  const byAge = readdirSync(cache)
    .map((name) => join(cache, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of byAge.slice(keep)) rmSync(old, { recursive: true, force: true });
}
