import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Rooms and files whose code decides what a library holds. */
const deciding = [
  'domain',
  'models',
  'read',
  'passages',
  'regimes',
  'extract',
  'library',
  'store',
  'services.ts',
];

/** A name for the library that these reports make under this code: equal reports and code, equal key. */
export function libraryKey(root: string, reports: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of reports) hash.update(basename(file)).update(readFileSync(file));
  for (const file of [
    ...deciding.flatMap((name) => filesUnder(join(root, 'src', name))),
    join(root, 'package.json'),
  ]) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
