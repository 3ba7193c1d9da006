import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Stop, say } from './say.mjs';

const notReports = new Set(['SOURCES.md', 'README.md']);

function runCli(root, args, stdio) {
  return spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
    cwd: root,
    stdio,
    encoding: 'utf8',
  });
}

/**
 * Whether the library holds no report, by what `reports --json` came to; one that is not there yet holds none.
 * @throws Stop when it is there and could not be opened.
 */
export function holdsNothing({ status, stdout, stderr }) {
  if (status === 0) return JSON.parse(stdout).length === 0;
  if (stdout.includes('"code":"library_missing"')) return true;
  process.stderr.write(stderr);
  throw new Stop('the library could not be opened: see above.');
}

/** Loads the sample reports when the library holds none at all. */
export function loadSeeds(root) {
  const listed = runCli(root, ['reports', '--json', '--audience', 'exempt'], ['ignore', 'pipe', 'pipe']);
  const folder = join(root, 'seeds');
  if (!holdsNothing(listed) || !existsSync(folder)) return;
  const files = readdirSync(folder).filter((name) => !name.startsWith('.') && !notReports.has(name));
  say(`the library is empty: loading ${files.length} sample reports of invented councils.`);
  const loaded = runCli(root, ['ingest', ...files.sort().map((name) => join('seeds', name))], 'inherit');
  if (loaded.status !== 0) say('not every sample report was loaded: see above. Serving what there is.');
}
