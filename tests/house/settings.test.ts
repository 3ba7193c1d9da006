import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, settingNames } from '../../src/config.ts';
import { projectFolder } from '../support/source-files.ts';

const read = (name: string) => readFileSync(join(projectFolder, name), 'utf8');

describe('settings', () => {
  it.each(['.env.example', 'README.md'])('stand in %s, every one and no other', (file) => {
    const named = new Set(read(file).match(/RAPPORTEUR_[A-Z_]+/g));
    expect([...named].sort()).toEqual([...settingNames].sort());
  });

  it('have in .env.example the values that hold without it', () => {
    const given = read('.env.example')
      .split('\n')
      .filter((line) => /^[A-Z]/.test(line))
      .map((line) => line.split('=') as [string, string]);
    expect(readConfig(Object.fromEntries(given))).toEqual(readConfig({}));
  });
});
