// Written so that any Node that knows modules can parse it: it is what tells an old one that it is too old.

/** Oldest Node that the project runs on, as in package.json `engines`. */
export const oldestNode = '20.19.0';

/** True when `version` ("20.19.1", without the v) is `oldest` or newer. */
export function isNewEnough(version, oldest = oldestNode) {
  const have = version.split('.').map(Number);
  const want = oldest.split('.').map(Number);
  for (let place = 0; place < want.length; place++) {
    if (have[place] !== want[place]) return have[place] > want[place];
  }
  return true;
}

/** Ends the process with a line that says what to do when this Node is too old. */
export function checkNode(version = process.versions.node) {
  if (isNewEnough(version)) return;
  console.error(`rapporteur: needs Node ${oldestNode} or newer; this is Node ${version}.`);
  console.error(
    '  Install a newer one: nvm install 22   (Windows: winget install OpenJS.NodeJS.LTS; others: https://nodejs.org/en/download)',
  );
  process.exit(1);
}
