import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
// @ts-expect-error: a script without types.
import { buildForTests } from '../../scripts/build-for-tests.mjs';
import { projectFolder } from '../support/source-files.ts';

const root = mkdtempSync(join(tmpdir(), 'rapporteur-build-'));
const builds = join(root, '.cache', 'builds');
const settings = { rootDir: 'src', module: 'NodeNext', target: 'ES2023', types: ['node'] };

const writeSource = (word: string) =>
  writeFileSync(join(root, 'src', 'cli.ts'), `const word: string = '${word}';\nconsole.log(word);\n`);
const makeBuild = (): string => buildForTests(root);
const run = (folder: string) =>
  spawnSync(process.execPath, [join(folder, 'cli.js')], { encoding: 'utf8' }).stdout.trim();

beforeAll(() => {
  for (const name of ['src', 'scripts', 'prompts']) mkdirSync(join(root, name));
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.json', 'scripts/build.mjs'])
    writeFileSync(join(root, name), '{ "type": "module" }');
  writeFileSync(
    join(root, 'tsconfig.build.json'),
    JSON.stringify({ compilerOptions: settings, include: ['src'] }),
  );
  writeFileSync(join(root, 'src', 'words.yaml'), 'lamp: lit\n');
  writeFileSync(join(root, 'prompts', 'ask.md'), 'Ask.\n');
  symlinkSync(join(projectFolder, 'node_modules'), join(root, 'node_modules'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

it('is made once for the same sources, and never taken for that of others', () => {
  writeSource('lamps');
  const lamps = makeBuild();
  expect(run(lamps)).toBe('lamps');
  expect(readFileSync(join(lamps, 'words.yaml'), 'utf8')).toBe('lamp: lit\n');
  writeFileSync(join(lamps, 'cli.js'), 'console.log("the one that was there")');
  expect(run(makeBuild())).toBe('the one that was there');

  writeSource('locks');
  const locks = makeBuild();
  expect(run(locks)).toBe('locks');
  writeSource('lamps');
  expect(makeBuild()).toBe(lamps);
});

it('leaves nothing half made when the sources cannot be compiled', () => {
  const before = readdirSync(builds);
  writeFileSync(join(root, 'src', 'cli.ts'), 'const = ;\n');
  // In a process of its own: what the compiler says goes to its output.
  const script = pathToFileURL(join(projectFolder, 'scripts', 'build-for-tests.mjs'));
  const program = `import { buildForTests } from '${script}'; buildForTests(${JSON.stringify(root)});`;
  const made = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(made.status).not.toBe(0);
  expect(made.stdout).toMatch(/src\/cli\.ts.*error TS/);
  expect(made.stderr).toMatch(/the build failed/);
  expect(readdirSync(builds)).toEqual(before);
});

it('takes away a build that nobody has asked for in a long time', () => {
  writeSource('locks');
  const locks = makeBuild();
  const longAgo = new Date(Date.now() - 24 * 60 * 60 * 1000);
  utimesSync(join(locks, '..'), longAgo, longAgo);
  writeSource('lamps');
  const lamps = makeBuild();
  expect(readdirSync(builds)).toEqual([join(lamps, '..').split('/').at(-1)]);
});

it('holds the prompts, and is another when one of them changes', () => {
  writeSource('lamps');
  const before = makeBuild();
  expect(readFileSync(join(before, 'prompts', 'ask.md'), 'utf8')).toBe('Ask.\n');
  writeFileSync(join(root, 'prompts', 'ask.md'), 'Ask again.\n');
  const after = makeBuild();
  expect(after).not.toBe(before);
  expect(readFileSync(join(after, 'prompts', 'ask.md'), 'utf8')).toBe('Ask again.\n');
});
