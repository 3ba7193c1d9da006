import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from './say.mjs';

/** True when the program starts and ends well, within ten seconds. */
function runs(program, args = ['--version']) {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

const recentPython = ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))'];

function windowsCompiler() {
  const vswhere = join(
    process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)',
    'Microsoft Visual Studio\\Installer\\vswhere.exe',
  );
  return existsSync(vswhere);
}

/** The first C++ compiler that starts, or undefined. `CXX` wins, as it does for make. */
export function findCompiler() {
  return [process.env.CXX, 'g++', 'c++', 'clang++'].find(
    (name) => name !== undefined && name !== '' && runs(name),
  );
}

/** What compiling needs and this machine lacks: some of `python`, `make`, `compiler`; empty when all is there. */
export function missingTools(platform = process.platform) {
  if (platform === 'darwin') return runs('xcode-select', ['-p']) ? [] : ['python', 'make', 'compiler'];
  const python = [process.env.PYTHON, 'python3', 'python'].some((name) => name && runs(name, recentPython));
  const missing = python ? [] : ['python'];
  if (platform === 'win32') return windowsCompiler() ? missing : [...missing, 'compiler'];
  if (!runs('make')) missing.push('make');
  if (findCompiler() === undefined) missing.push('compiler');
  return missing;
}

const managers = [
  {
    program: 'apt-get',
    line: 'apt-get install -y',
    packages: { python: 'python3', make: 'make', compiler: 'g++' },
  },
  {
    program: 'dnf',
    line: 'dnf install -y',
    packages: { python: 'python3', make: 'make', compiler: 'gcc-c++' },
  },
  {
    program: 'yum',
    line: 'yum install -y',
    packages: { python: 'python3', make: 'make', compiler: 'gcc-c++' },
  },
  {
    program: 'zypper',
    line: 'zypper install -y',
    packages: { python: 'python3', make: 'make', compiler: 'gcc-c++' },
  },
  {
    program: 'pacman',
    line: 'pacman -S --noconfirm',
    packages: { python: 'python', make: 'make', compiler: 'gcc' },
  },
];

const windowsPackages = {
  python: 'winget install Python.Python.3.12',
  compiler:
    'winget install Microsoft.VisualStudio.2022.BuildTools --override "--wait --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended"',
};

/**
 * The very line that installs `missing` here. `hasProgram` tells which package managers there are.
 */
export function installLine(
  missing,
  platform = process.platform,
  hasProgram = runs,
  isRoot = process.getuid?.() === 0,
) {
  if (platform === 'darwin') return 'xcode-select --install';
  if (platform === 'win32') return missing.map((tool) => windowsPackages[tool]).join('\n    ');
  const manager = managers.find(({ program }) => hasProgram(program)) ?? managers[0];
  const packages = missing.map((tool) => manager.packages[tool]).join(' ');
  return `${isRoot ? '' : 'sudo '}${manager.line} ${packages}`;
}

const names = { python: 'Python 3.8 or newer', make: 'make', compiler: 'a C++ compiler' };

function usesMusl() {
  return process.platform === 'linux' && process.report.getReport().header.glibcVersionRuntime === undefined;
}

/** @throws Stop, naming what is missing and the line that installs it. */
export function checkMachine() {
  if (usesMusl()) {
    throw new Stop(
      'this system has the musl C library (Alpine?), for which onnxruntime is not published.\n  Use one with glibc: Debian, Ubuntu, Fedora, or the container image node:22.',
    );
  }
  const missing = missingTools();
  if (missing.length === 0) return;
  throw new Stop(
    `the database is compiled on this machine, which lacks ${missing.map((tool) => names[tool]).join(', ')}. Run this, then the same command again:\n    ${installLine(missing)}`,
  );
}
