import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, sourceFiles } from '../support/source-files.ts';

const realReports = join(projectFolder, '..', 'shared', 'seeds');
const held = existsSync(realReports);
if (!held)
  console.info(
    'The real reports are not here: whether a sentence of theirs stands in the project is not looked at.',
  );

/** This many words in a row make a sentence copied rather than a phrase of the field. */
const run = 13;
const leastLong = 8;

function* runsOf(text: string): Generator<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let start = 0; start + run <= words.length; start++) {
    const taken = words.slice(start, start + run);
    // Page marks and the boxes of a printed form are not sentences.
    if (taken.filter((word) => word.length > 2).length >= leastLong) yield taken.join(' ');
  }
}

describe('the words of the project', () => {
  it.runIf(held)('are its own: no sentence of a real report stands in it', () => {
    const real = new Set(
      readdirSync(realReports).flatMap((name) => [...runsOf(readFileSync(join(realReports, name), 'utf8'))]),
    );
    const texts = sourceFiles(
      /^(src|tests|evals|prompts|seeds|scripts|docs)\/.*\.(ts|mjs|md|json|jsonl|yaml|njk|html|txt)$|^[^/]+\.md$/,
    );
    const copied = texts.flatMap(({ path, text }) => {
      const found = [...runsOf(text)].find((words) => real.has(words));
      return found === undefined ? [] : [`${path}: ${found}`];
    });
    expect(copied).toEqual([]);
  });
});
