import { fileURLToPath } from 'node:url';
import { build, isBuilt } from './build.mjs';
import { installPackages } from './install-packages.mjs';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Makes a clone ready to run: packages installed, `dist` built from the sources as they are. Quick when it is. */
export async function prepare() {
  await installPackages(root);
  if (!isBuilt(root)) build(root);
}
