import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillPrompt } from '../../../src/models/prompts/fill-prompt.ts';
import { loadPrompts } from '../../../src/models/prompts/load-prompts.ts';
import { promptNames } from '../../../src/models/prompts/prompt.ts';
import { projectFolder } from '../../support/source-files.ts';

const folder = join(projectFolder, 'prompts');
const noted = JSON.parse(readFileSync(join(folder, 'hashes.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;

function whatToDo(file: string, version: number, hash: string): string {
  return `${file} has changed. Raise its version to ${version + 1}, add to its changes why and what the evals said, and note its new hash in prompts/hashes.json (for these bytes as version ${version}: "${hash}").`;
}

describe('the prompts of the product', () => {
  const prompts = loadPrompts(folder);

  it('do not change without a new version, a reason and what the evals said', () => {
    for (const { name, version, hash, file } of Object.values(prompts))
      expect(noted[name]?.[version], whatToDo(file, version, hash)).toBe(hash);
  });

  it('have a hash noted for every version that there was, and for nothing else', () => {
    const versions = Object.values(prompts).map(({ name, version }) => [
      name,
      Array.from({ length: version }, (_, at) => String(at + 1)),
    ]);
    expect(Object.entries(noted).map(([name, hashes]) => [name, Object.keys(hashes)])).toEqual(versions);
  });

  it('are those that the code knows', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
    expect(files.sort()).toEqual(promptNames.map((name) => `${name}.md`).sort());
  });

  it('keep what is filled in out of their standing instructions', () => {
    for (const prompt of Object.values(prompts)) {
      const words = 'Thornhill \u201cmisprinted\u201d';
      const inputs = Object.fromEntries(Object.keys(prompt.inputs).map((input) => [input, words]));
      const filled = fillPrompt(prompt, inputs);
      expect(filled.system).not.toContain(words);
      expect(filled.user.split(words)).toHaveLength(Object.keys(inputs).length + 1);
    }
  });

  it('say that an inspectorate’s own words are not put into the mouths of others', () => {
    for (const name of ['answer-question', 'write-section'] as const)
      expect(prompts[name].system.replace(/\s+/gu, ' ')).toMatch(/into anybody's mouth.*"Leaders said …"/u);
  });

  it('are found where the sources are', () => {
    expect(loadPrompts()).toEqual(prompts);
  });
});
