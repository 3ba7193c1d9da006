import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop, say } from './say.mjs';

/** What stands beside the code and is read at run time. */
const assetEndings = new Set(['.sql', '.yaml', '.njk', '.css', '.js', '.svg', '.png', '.ico', '.json']);

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** The prompts for a language model; none where a project has none. */
function promptFiles(root) {
  const folder = join(root, 'prompts');
  return existsSync(folder) ? filesUnder(folder).filter((file) => extname(file) === '.md') : [];
}

/** Hash of everything a build is made from: names and bytes. */
export function sourceHash(root) {
  const hash = createHash('sha256');
  const settings = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'scripts/build.mjs',
  ];
  const sources = [...filesUnder(join(root, 'src')), ...promptFiles(root)];
  for (const file of [...sources, ...settings.map((name) => join(root, name))]) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

const distOf = (root) => join(root, 'dist');
const stampOf = (folder) => join(folder, '.built');

/** True when `dist` was built from just these sources. */
export function isBuilt(root) {
  const stamp = stampOf(distOf(root));
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash(root);
}

function copyAssets(root, folder) {
  for (const file of filesUnder(join(root, 'src'))) {
    if (!assetEndings.has(extname(file))) continue;
    const target = join(folder, relative(join(root, 'src'), file));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
    if (extname(file) === '.yaml') writeFileSync(`${target}.json`, parsedYaml(root, file));
  }
}

/** Prompts go inside the build, so that they go wherever it goes. */
function copyPrompts(root, folder) {
  mkdirSync(join(folder, 'prompts'), { recursive: true });
  for (const file of promptFiles(root)) copyFileSync(file, join(folder, relative(root, file)));
}

/** A data file's value with the hash of its bytes: read in place of the YAML while the bytes are the same. */
function parsedYaml(root, file) {
  const { parse } = createRequire(join(root, 'package.json'))('yaml');
  const source = readFileSync(file, 'utf8');
  return JSON.stringify({ sha256: createHash('sha256').update(source).digest('hex'), value: parse(source) });
}

/**
 * Compiles `src` into an emptied folder, `dist` when none is named, and puts the assets beside the code.
 * `options` are further ones for the compiler.
 * @throws Stop when the compiler finds a fault; what it says is printed.
 */
export function build(root, folder = distOf(root), options = []) {
  // Taken first: what changes while the compiler runs makes the next build, not a stale stamp.
  const hash = sourceHash(root);
  say('building …');
  rmSync(folder, { recursive: true, force: true });
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const run = spawnSync(
    process.execPath,
    [compiler, '-p', 'tsconfig.build.json', '--outDir', folder, ...options],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (run.status !== 0) throw new Stop('the build failed: the compiler found the faults above.');
  copyAssets(root, folder);
  copyPrompts(root, folder);
  const program = join(folder, 'cli.js');
  if (existsSync(program)) chmodSync(program, 0o755);
  writeFileSync(stampOf(folder), hash);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { runScript } = await import('./say.mjs');
  runScript(async () => build(fileURLToPath(new URL('..', import.meta.url))));
}
