import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

// The scripts are plain JavaScript without types: they run before anything is installed.
const load = (name: string) => import(new URL(`../../scripts/${name}.mjs`, import.meta.url).href);

const { isNewEnough } = await load('check-node');
const { installLine } = await load('check-machine');
const { headersFolder, isInstalled } = await load('install-packages');

const folders: string[] = [];

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-machine-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('what a fresh clone needs', () => {
  it('is a Node that is new enough', () => {
    const verdicts = ['18.20.4', '20.18.3', '20.19.0', '20.20.2', '22.1.0', '24.0.0'].map((version) =>
      isNewEnough(version),
    );
    expect(verdicts).toEqual([false, false, true, true, true, true]);
  });

  it('is named with the very line that installs it', () => {
    const only = (manager: string) => (program: string) => program === manager;
    expect(installLine(['python', 'compiler'], 'linux', only('apt-get'), false)).toBe(
      'sudo apt-get install -y python3 g++',
    );
    expect(installLine(['make', 'compiler'], 'linux', only('dnf'), true)).toBe('dnf install -y make gcc-c++');
    expect(installLine(['make'], 'darwin', only('none'), false)).toBe('xcode-select --install');
    expect(installLine(['compiler'], 'win32', only('none'), false)).toMatch(/^winget install .*BuildTools/);
  });

  it("are Node's headers, of the same Node", () => {
    const folder = folderWith({
      'include/node/node_version.h': '#define NODE_MAJOR_VERSION 20\n',
      'bin/node': '',
    });
    expect(headersFolder(join(folder, 'bin', 'node'), '20.19.0')).toBe(folder);
    expect(headersFolder(join(folder, 'bin', 'node'), '22.1.0')).toBeUndefined();
    expect(headersFolder(join(folder, 'elsewhere', 'bin', 'node'), '20.19.0')).toBeUndefined();
  });
});

describe('whether packages are installed', () => {
  const lock = JSON.stringify({
    packages: {
      '': { name: 'x' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/other-platform': { version: '1.0.0', integrity: 'sha512-o', optional: true },
    },
  });
  const held = (version: string) =>
    JSON.stringify({ packages: { 'node_modules/a': { version, integrity: 'sha512-a' } } });

  it('is told by the list that npm leaves when it has ended', () => {
    const whole = folderWith({ 'package-lock.json': lock, 'node_modules/.package-lock.json': held('1.0.0') });
    expect(isInstalled(whole)).toBe(true);
  });

  it('is denied when the lock has moved on, an install was cut short, or there was none', () => {
    const old = folderWith({ 'package-lock.json': lock, 'node_modules/.package-lock.json': held('0.9.0') });
    const short = folderWith({
      'package-lock.json': lock,
      'node_modules/.package-lock.json': '{"packages":{"node_mod',
    });
    const none = folderWith({ 'package-lock.json': lock });
    expect([old, short, none].map((folder) => isInstalled(folder))).toEqual([false, false, false]);
  });
});
