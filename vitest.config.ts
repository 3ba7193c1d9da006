import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
// @ts-expect-error: a script without types.
import { buildForTests } from './scripts/build-for-tests.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Lets modules that start a thread or a process find its program in a build of the same sources, as in the built
 * product: from source each takes most of a second to start, and the tests start hundreds. Not while files are
 * watched, when sources change under a build.
 */
function startFromBuild(): Plugin {
  let watching = false;
  return {
    name: 'start-from-build',
    enforce: 'pre',
    configureVitest({ vitest }) {
      watching = vitest.config.watch;
    },
    transform(code, id) {
      if (watching || !code.includes("import.meta.url.endsWith('.ts')")) return;
      const file = relative(join(root, 'src'), id).replace(/\.ts$/, '.js');
      if (file.startsWith('..')) return;
      const built = pathToFileURL(join(buildForTests(root), file)).href;
      return { code: code.replaceAll('import.meta.url', JSON.stringify(built)), map: null };
    },
  };
}

/** Tests of rooms that keep something open or in memory, or start processes: each file has a process to itself. */
const apart = ['journeys', 'library', 'models', 'read/ocr', 'scripts', 'services', 'store'].map(
  (room) => `tests/${room}/**/*.test.ts`,
);

export default defineConfig({
  plugins: [startFromBuild()],
  test: {
    environment: 'node',
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      // The rest are of code without state, and load the same of it: a new process for each file costs more than its tests.
      {
        extends: true,
        test: { name: 'together', include: ['tests/**/*.test.ts'], exclude: apart, isolate: false },
      },
    ],
    // Processes, not threads: the database and the model are native code and start threads of their own.
    pool: 'forks',
    maxWorkers: 2,
    // Tests of the command line start processes of their own; a busy machine takes its time over them.
    testTimeout: 120_000,
    hookTimeout: 90_000,
    teardownTimeout: 10_000,
  },
});
