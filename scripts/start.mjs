import { checkNode } from './check-node.mjs';

checkNode();
// Imported only now, so that an old Node says that it is old and not that it cannot parse.
Promise.all([import('./say.mjs'), import('./prepare.mjs'), import('./load-seeds.mjs')]).then(
  ([{ runScript }, { prepare, root }, { loadSeeds }]) =>
    runScript(async () => {
      // Settings name files from the project's folder, wherever this was started.
      process.chdir(root);
      await prepare();
      loadSeeds(root);
      await import('../dist/main.js');
    }),
);
