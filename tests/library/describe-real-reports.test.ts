import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeReport } from '../../src/library/describe-report.ts';
import { assembleReport } from '../../src/read/assemble-report.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { loadRegimes } from '../../src/regimes/load-regimes.ts';

const folder = join(import.meta.dirname, '../../../shared/seeds');
const here = existsSync(folder);
if (!here) console.info('Real reports are not beside this checkout: their descriptions are not tested.');

const expected = {
  '000': [
    'Leicestershire County Council',
    ['2009'],
    [2010],
    ['audit-commission', 'cqc', 'ofsted'],
    ['reported-by-council'],
  ],
  '001': ['Leicester City Council', ['2008/09'], [2010], ['cqc'], ['reported-by-council']],
  '002': [
    'Leicester City Council',
    ['2002/03'],
    [2003],
    ['doh', 'ssi'],
    ['reported-by-council', 'inspectorate'],
  ],
  '003': ['Leicestershire County Council', ['2012/13'], [2013], [], ['council-own']],
  '004': ['London Borough of Harrow', [], [2004], ['csci'], ['reported-by-council']],
};

describe.runIf(here)('real reports', () => {
  const regimes = loadRegimes();

  it.each(Object.entries(expected))(
    '%s has its council, period, years, inspectorates and voices',
    (prefix, facts) => {
      const file = readdirSync(folder).find((name) => name.startsWith(prefix)) ?? '';
      const report = assembleReport(readText(readFileSync(join(folder, file), 'utf8')));
      const { council, periods, years, inspectorates, parts } = describeReport(report, 'report.txt', regimes);
      const voices = parts.map(({ voice }) => voice);
      expect([council, periods, years, [...inspectorates].sort(), voices]).toEqual(facts);
      expect(parts[0]!.startChar).toBe(0);
      expect(parts.at(-1)!.endChar).toBe(report.text.length);
    },
  );
});
