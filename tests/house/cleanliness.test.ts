import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, sourceFiles } from '../support/source-files.ts';

const texts = sourceFiles(
  /\.(ts|mjs|js|json|md|yaml|njk|css|sql|html|txt|jsonl)$|^\.ci\/run$|^\.env\.example$|^\.npmrc$/,
);

function pathsWith(pattern: RegExp): string[] {
  return texts
    .filter(({ path, text }) => path !== 'tests/house/cleanliness.test.ts' && pattern.test(text))
    .map(({ path }) => path);
}

describe('the project', () => {
  it('names no place on one machine', () => {
    expect(pathsWith(/(?<![\w.)}/])\/(?:work|root|home\/\w+|Users\/\w+)\/|[A-Z]:\\\\?Users\\/)).toEqual([]);
  });

  it('names no registry and no address to download packages from', () => {
    expect(pathsWith(/registry\.npmjs\.org|registry\.yarnpkg|"resolved":/)).toEqual([]);
  });

  it('leaves no test out', () => {
    const left = sourceFiles(/^tests\/.*\.test\.ts$/).filter(({ path, text }) => {
      return (
        path !== 'tests/house/cleanliness.test.ts' &&
        /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|fails)\b|\bx(?:it|describe)\(/.test(text)
      );
    });
    expect(left.map(({ path }) => path)).toEqual([]);
  });

  it('replaces no module of its own in tests', () => {
    const mocked = sourceFiles(/^tests\/.*\.ts$/).filter(({ path, text }) => {
      return path !== 'tests/house/cleanliness.test.ts' && /\bvi\.(?:mock|doMock)\(/.test(text);
    });
    expect(mocked.map(({ path }) => path)).toEqual([]);
  });

  it('swallows no failure without a word', () => {
    const silent = sourceFiles(/^(src|evals|scripts)\/.*\.(ts|mjs)$/).filter(({ text }) =>
      /catch\s*(?:\([^)]*\))?\s*\{\s*\}/.test(text),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('asks for the same Node in its manifest and in its scripts', async () => {
    const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
    const script = readFileSync(join(projectFolder, 'scripts', 'check-node.mjs'), 'utf8');
    const oldest = /oldestNode = '(\d+\.\d+)\.0'/.exec(script)?.[1];
    expect(manifest.engines.node).toBe(`>=${oldest}`);
  });
});
