import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, sourceFiles } from '../support/source-files.ts';

const empty = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'lib',
  'common',
  'core',
  'types',
  'index',
  'misc',
  'shared',
]);

const paths = sourceFiles(/^(src|evals|tests|scripts)\/.*\.(ts|mjs)$/).map(({ path }) => path);

describe('names', () => {
  it('say what is inside', () => {
    const vague = paths.filter((path) =>
      path.split('/').some((part) => empty.has(part.replace(/(\.test)?\.\w+$/, ''))),
    );
    expect(vague).toEqual([]);
  });

  it('are lower case with hyphens', () => {
    const odd = paths.filter((path) => !/^[a-z0-9]+([-./][a-z0-9]+)*\.(ts|mjs)$/.test(path));
    expect(odd).toEqual([]);
  });

  it('of test folders are those of the rooms', () => {
    const others = ['journeys', 'house', 'support', 'fixtures', 'evals', 'scripts'];
    const rooms = readdirSync(join(projectFolder, 'src'));
    const tests = readdirSync(join(projectFolder, 'tests'), { withFileTypes: true });
    const strays = tests.filter(
      (entry) => entry.isDirectory() && ![...rooms, ...others].includes(entry.name),
    );
    expect(strays.map((entry) => entry.name)).toEqual([]);
  });

  it('of the words that the design forbids do not stand in code', () => {
    const forbidden = /\b(?:chunk(?:s|ed|ing|er)?|snippets?)\b/i;
    const bytes = /\b(?:read|write|stream|data|bytes?|chunks?\.push|of chunks?|const chunks?)\b/i;
    const strays = sourceFiles(/^src\/(domain|passages|retrieve|answer)\/.*\.ts$/).filter(({ text }) =>
      text.split('\n').some((line) => forbidden.test(line) && !bytes.test(line)),
    );
    expect(strays.map(({ path }) => path)).toEqual([]);
  });
});
