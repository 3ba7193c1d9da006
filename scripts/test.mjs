import { checkNode } from './check-node.mjs';

checkNode();
// Imported only now, so that an old Node says that it is old and not that it cannot parse.
Promise.all([import('node:child_process'), import('./say.mjs'), import('./prepare.mjs')]).then(
  ([{ spawnSync }, { runScript }, { prepare, root }]) =>
    runScript(async () => {
      await prepare();
      const runner = 'node_modules/vitest/vitest.mjs';
      const run = spawnSync(process.execPath, [runner, 'run', ...process.argv.slice(2)], {
        cwd: root,
        stdio: 'inherit',
      });
      process.exit(run.status ?? 1);
    }),
);
