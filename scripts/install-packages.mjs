import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkMachine, findCompiler } from './check-machine.mjs';
import { Stop, say } from './say.mjs';

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    // npm writes its own list last: a missing or broken one means that an install did not end.
    return undefined;
  }
}

/**
 * True when `node_modules` holds what package-lock.json asks for, by the list that npm leaves there.
 * Optional packages may be absent: they are for other platforms.
 */
export function isInstalled(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const held = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || held === undefined) return false;
  return Object.entries(wanted).every(([place, item]) => {
    if (place === '') return true;
    const found = held[place];
    return found === undefined
      ? item.optional === true
      : found.version === item.version && found.integrity === item.integrity;
  });
}

/** True when the compiled database opens under this Node. */
function databaseLoads(root) {
  const program = "new (require('better-sqlite3'))(':memory:').close()";
  return (
    spawnSync(process.execPath, ['-e', program], { cwd: root, stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}

/** Node's own folder when the headers in it are those of this Node, else undefined. */
export function headersFolder(execPath = process.execPath, version = process.versions.node) {
  const folder = dirname(dirname(execPath));
  const file = join(folder, 'include', 'node', 'node_version.h');
  if (!existsSync(file)) return undefined;
  const major = /#define NODE_MAJOR_VERSION (\d+)/.exec(readFileSync(file, 'utf8'))?.[1];
  return major === version.split('.')[0] ? folder : undefined;
}

function npmEnvironment() {
  const headers = headersFolder();
  const compiler = findCompiler();
  const environment = { ...process.env, JOBS: process.env.JOBS ?? 'max' };
  // make's own default is g++, which a machine with clang alone does not have.
  if (compiler !== undefined && compiler !== 'g++') environment.CXX = compiler;
  if (headers === undefined) return environment;
  // With the headers here nothing has to come from outside the registry: no headers, no ready-made binary.
  return { ...environment, npm_config_nodedir: headers, npm_config_build_from_source: 'better-sqlite3' };
}

function npmCommand(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return { program: process.execPath, args: [script, ...args], shell: false };
  return { program: 'npm', args, shell: process.platform === 'win32' };
}

/** Runs npm with its output in a log, a sign of life every 30 seconds, and the log's end when it fails. */
async function runNpm(root, args) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const logFile = join('.cache', 'install.log');
  const log = createWriteStream(join(root, logFile));
  const { program, args: all, shell } = npmCommand(args);
  const started = Date.now();
  const child = spawn(program, all, {
    cwd: root,
    env: npmEnvironment(),
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const beat = setInterval(() => say(`  still at it, ${seconds()} s …`), 30_000);
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(-1));
    child.on('close', resolve);
  });
  clearInterval(beat);
  await new Promise((resolve) => log.end(resolve));
  if (code === 0) return say(`  done in ${seconds()} s.`);
  const tail = readFileSync(join(root, logFile), 'utf8').trimEnd().split('\n').slice(-30).join('\n');
  throw new Stop(`npm ${args[0]} failed. The last lines of ${logFile}:\n\n${tail}`);
}

/**
 * Installs what package-lock.json names unless it is there already, and compiles the database when the one there
 * does not open (another Node, say).
 * @throws Stop when the machine lacks a tool, or npm fails.
 */
export async function installPackages(root) {
  const installed = isInstalled(root);
  if (installed && databaseLoads(root)) return;
  checkMachine();
  if (installed) {
    say('compiling the database for this Node: 1 to 5 minutes.');
    return runNpm(root, ['rebuild', 'better-sqlite3']);
  }
  say('installing packages (npm ci). The database is compiled on this machine: 2 to 6 minutes, once.');
  await runNpm(root, ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (!databaseLoads(root)) {
    say('compiling the database, which npm left out: 1 to 5 minutes.');
    await runNpm(root, ['rebuild', 'better-sqlite3']);
  }
  if (!databaseLoads(root))
    throw new Stop('better-sqlite3 was installed but does not open. Its log: .cache/install.log');
}
