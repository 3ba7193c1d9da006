import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { build, sourceHash } from './build.mjs';
import { Stop } from './say.mjs';

/** How long a build that no test run has asked for is kept; longer than any run takes. */
const keptMilliseconds = 60 * 60 * 1000;

/**
 * The folder of a build of just the sources as they are now, made when there is none. Each state of the sources has
 * a folder of its own, named by its hash: an older build is never taken for this one, and neither `dist` nor a build
 * that another test run is using is touched. Types are not checked here: `npm test` has checked them, and a run of
 * one file need not wait for it.
 * @throws Stop when the compiler cannot read the sources, or they do not keep still for as long as it takes.
 */
export function buildForTests(root) {
  const builds = join(root, '.cache', 'builds');
  for (let tries = 0; tries < 5; tries++) {
    const hash = sourceHash(root);
    const home = join(builds, hash.slice(0, 16));
    if (!existsSync(home)) makeBuild(root, home, hash);
    if (!existsSync(home)) continue;
    const now = new Date();
    utimesSync(home, now, now);
    removeOld(builds);
    return join(home, 'dist');
  }
  throw new Stop('the sources changed each time while they were built: run the tests again.');
}

/** Made beside its place and moved there whole, if the sources are still those of the hash. */
function makeBuild(root, home, hash) {
  const making = `${home}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  try {
    // The command line reads its version there.
    copyFileSync(join(root, 'package.json'), join(making, 'package.json'));
    build(root, join(making, 'dist'), ['--noCheck']);
    if (sourceHash(root) === hash) renameSync(making, home);
  } catch (error) {
    // Another run of the same sources was first, and its build is as good.
    if (!existsSync(home)) throw error;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function removeOld(builds) {
  for (const name of readdirSync(builds)) {
    const folder = join(builds, name);
    const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > keptMilliseconds) rmSync(folder, { recursive: true, force: true });
  }
}
