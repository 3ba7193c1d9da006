import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { contractSchemas } from '../../src/domain/contract-schemas.ts';
import { listHouseStyles } from '../../src/services/list-house-styles.ts';
import { cliContext } from '../support/cli-context.ts';

const listed = listHouseStyles({ libraryFile: 'none.db', host: 'localhost', port: 0 });

describe('styles', () => {
  it('prints each house style with its name, whether it is a sample, and its headings, and opens no library', async () => {
    const { context, written } = cliContext({}, '', listed);
    expect(await runCommandLine(['styles'], context, '1')).toBe(0);
    const printed = written.out.join('\n');
    expect(printed).toMatch(/^plain +Plain cover report +\d+$/mu);
    expect(printed).toMatch(/^harrow-2004 +Harrow Council, .* +sample +\d+$/mu);
    expect(printed).toContain('plain: Purpose · Recommendations · Reasons for recommendations');
    expect(written.opened).toEqual([]);
    const below = written.out.slice(written.out.indexOf(''));
    expect(below.filter((line) => line.length > 80)).toEqual([]);
  });

  it('prints them as its schema says with --json', async () => {
    const { context, written } = cliContext({}, '', listed);
    expect(await runCommandLine(['styles', '--json'], context, '1')).toBe(0);
    const read = contractSchemas.styles.parse(JSON.parse(written.out.join('')));
    expect(read.map(({ key, sample }) => [key, sample])).toEqual([
      ['plain', false],
      ['harrow-2004', true],
      ['leicester-city-2003', true],
      ['leicester-city-2010', true],
      ['leicestershire-2010-scrutiny', true],
    ]);
    expect(read.every(({ sections }) => sections.length > 5 && !sections.includes(''))).toBe(true);
  });
});
