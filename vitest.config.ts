import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
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

/**
 * Journeys before all others, each group with its longest first as far as earlier runs tell: they take minutes, and one
 * that came last would leave a core idle to the end.
 */
class JourneysFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isJourney = ({ moduleId }: TestSpecification) => /\/tests\/(?:journeys|library)\//.test(moduleId);
    return [...sorted.filter(isJourney), ...sorted.filter((file) => !isJourney(file))];
  }
}

export default defineConfig({
  plugins: [startFromBuild()],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    // Loading the same code anew for each file costs more than most tests do. Each file closes what it opens.
    isolate: false,
    // Processes, not threads: the database and the model are native code and start threads of their own.
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: JourneysFirst },
    // Tests of the command line start processes of their own; a busy machine takes its time over them.
    testTimeout: 120_000,
    hookTimeout: 90_000,
    teardownTimeout: 10_000,
  },
});
