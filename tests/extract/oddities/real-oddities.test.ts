import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Oddity } from '../../../src/domain/extraction.ts';
import { extractReport } from '../../../src/extract/extract-report.ts';
import { describeReport } from '../../../src/library/describe-report.ts';
import { readReport } from '../../../src/read/read-report.ts';
import { regimes } from '../../support/made-version.ts';
import { projectFolder } from '../../support/source-files.ts';

const shared = join(projectFolder, '..', 'shared');
const here = existsSync(join(shared, 'seeds'));
if (!here) console.info('Real reports are not beside this checkout: what is odd in them is not tested.');

interface GoldOddity {
  id: string;
  file: string;
  type: string;
  codeCanSee: boolean;
  quotes: { quote: string }[];
}

/** What the labels call a type of ours. */
const types: Record<string, Oddity['type']> = {
  numbering: 'numbering',
  'count-vs-list': 'count-against-list',
  'missing-appendix': 'missing-appendix',
  'missing-attachment': 'missing-appendix',
  'date-conflict': 'dates-conflict',
  weekday: 'date-on-weekend',
  name: 'name-spelled-two-ways',
  'table-vs-text': 'text-against-table',
  'blank-table': 'blank-value',
  'blank-trend': 'blank-value',
  'unit-missing': 'unit-missing',
  arithmetic: 'arithmetic',
};

const readLabels = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

async function odditiesOf(file: string): Promise<Oddity[]> {
  const folder = ['seeds', 'ofsted', 'send'].find((name) => existsSync(join(shared, name, file)))!;
  const content = await readReport({ bytes: readFileSync(join(shared, folder, file)), fileName: file });
  return extractReport(content, describeReport(content, file, regimes), regimes).oddities;
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/<[^>]*>|[*#|\s]/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[–—]/gu, '-')
    .toLowerCase();
}

function touches({ citations }: Oddity, quotes: readonly { quote: string }[]): boolean {
  return quotes.some(({ quote }) =>
    citations.some((cited) => {
      const [a, b] = [folded(cited.quote), folded(quote)];
      return a.includes(b) || b.includes(a);
    }),
  );
}

describe.runIf(here)('the real reports', () => {
  it('give up at least fourteen of the sixteen oddities that code is to see', {
    timeout: 60_000,
  }, async () => {
    const gold: GoldOddity[] = readLabels(join(shared, 'gold', 'oddities.json')).filter(
      ({ codeCanSee }: GoldOddity) => codeCanSee,
    );
    const missed: string[] = [];
    for (const file of new Set(gold.map((one) => one.file))) {
      const found = await odditiesOf(file);
      for (const { id, type, quotes } of gold.filter((one) => one.file === file))
        if (!found.some((one) => one.type === types[type] && touches(one, quotes))) missed.push(id);
    }
    expect(gold).toHaveLength(16);
    expect(missed.length, `missed: ${missed.join(', ')}`).toBeLessThanOrEqual(2);
  });

  const labels: Record<string, Oddity['type'][]> = readLabels(
    join(projectFolder, 'evals', 'cases', 'oddities-labels.json'),
  );
  it.each(Object.entries(labels))(
    '%s has at most one false alarm',
    { timeout: 60_000 },
    async (file, expected) => {
      const left = [...expected];
      const alarms = (await odditiesOf(file)).filter(({ type }) => {
        const at = left.indexOf(type);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
      expect(alarms.length, alarms.map(({ message }) => message).join('\n')).toBeLessThanOrEqual(1);
    },
  );
});
