import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { StoredRun } from './stored-run.ts';

/** Hashes of what decides a run besides the code of the doors: prompts, regimes (the council's own folder included), rules, reports. */
export function fingerprintRun(
  root: string,
  reports: readonly string[],
  ownRegimes?: string,
): StoredRun['fingerprints'] {
  return {
    prompts: hashOf(filesUnder(join(root, 'prompts'))),
    regimes: hashOf(
      [join(root, 'src/regimes'), ownRegimes ?? '']
        .flatMap(filesUnder)
        .filter((file) => /\.ya?ml$/u.test(file)),
    ),
    rules: hashOf(
      ['domain', 'extract', 'read', 'answer', 'retrieve', 'claims'].flatMap((room) =>
        filesUnder(join(root, 'src', room)),
      ),
    ),
    corpus: hashOf(reports),
  };
}

/** The commit that is checked out in `root`, without asking git; undefined outside a checkout. */
export function checkedOutCommit(root: string): string | undefined {
  const read = (name: string) => {
    const file = join(root, '.git', name);
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  };
  const head = read('HEAD');
  const branch = head?.startsWith('ref: ') ? head.slice(5) : undefined;
  if (branch === undefined) return head;
  const packed = read('packed-refs')
    ?.split('\n')
    .find((line) => line.endsWith(` ${branch}`));
  return read(branch) ?? packed?.split(' ')[0];
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(basename(file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function filesUnder(path: string): string[] {
  if (path === '' || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
