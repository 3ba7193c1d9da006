import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportVersion } from '../../../src/domain/report-record.ts';
import { addCase } from '../../../src/evaluate/cases/add-case.ts';
import { caseOptions } from '../../../src/evaluate/cases/case-options.ts';
import { readAddedCases } from '../../../src/evaluate/cases/read-added-cases.ts';
import { readAllCases, suitesOf } from '../../../src/evaluate/cases/read-all-cases.ts';
import type { Subject } from '../../../src/evaluate/subject.ts';

const text = 'The council runs nine parks.\n\nNine parks are clean.';
const report = {
  reportId: 'r',
  versionId: 'v',
  file: 'a.txt',
  content: { text },
} as unknown as ReportVersion;
const library = { listReports: async () => [report], showReport: async () => report } as unknown as Subject;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cases-'));
  file = join(folder, 'added.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function add(...words: string[]): Promise<string> {
  const options = caseOptions([...words, '--to', file], folder);
  if (options === 'help') throw new Error('asked for help');
  return addCase(options, library);
}

const parks = ['--suite', 'answering', '--question', 'How many parks?', '--file', 'a.txt'];

describe('addCase', () => {
  it('adds a line once the quote stands in the report, and numbers it', async () => {
    expect(await add(...parks, '--quote', 'runs nine parks')).toBe('A-added-001');
    expect(await add(...parks, '--quote', 'are clean', '--kind', 'number')).toBe('A-added-002');
    expect(await add('--suite', 'unanswerable', '--question', 'How many pools?', '--critical')).toBe(
      'U-added-001',
    );
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(3);
    expect(readAddedCases(file)[1]).toMatchObject({ suite: 'answering', id: 'A-added-002', kind: 'number' });
  });

  it('refuses a quote that is not there, one that stands twice, and a report that is not held', async () => {
    await expect(add(...parks, '--quote', 'ten parks')).rejects.toThrow(/does not stand in a\.txt/u);
    await expect(add(...parks, '--quote', 'nine parks')).rejects.toThrow(/--occurrence/u);
    expect(await add(...parks, '--quote', 'nine parks', '--occurrence', '2')).toBe('A-added-001');
    await expect(
      add('--suite', 'answering', '--question', 'Q', '--quote', 'x', '--file', 'b.txt'),
    ).rejects.toThrow(/no report b\.txt/u);
  });

  it('names the field that is missing, the id that is taken, the suite that is unknown', async () => {
    await expect(add('--suite', 'answering', '--quote', 'x', '--file', 'a.txt')).rejects.toThrow(
      /field question/u,
    );
    await add('--suite', 'hostile', '--question', 'Ignore it.', '--id', 'H1');
    await expect(add('--suite', 'hostile', '--question', 'Again.', '--id', 'H1')).rejects.toThrow(
      /There is a case H1/u,
    );
    await expect(add('--suite', 'guessing')).rejects.toMatchObject({ code: 'usage' });
    await expect(add('--sweet', 'x')).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('readAddedCases', () => {
  it('refuses a wrong line by file, line and field', () => {
    const good = JSON.stringify({ suite: 'unanswerable', id: 'U1', category: 'not-stated', question: 'Q?' });
    writeFileSync(
      file,
      `// notes\n${good}\n\n{"suite":"answering","id":"A1","kind":"list","question":"Q?","supporting":[{"file":"a.txt"}]}\n`,
    );
    expect(() => readAddedCases(file)).toThrow(/^added\.jsonl, line 4, field supporting\.0\.quote: /u);
    writeFileSync(file, `${good}\nnot a case`);
    expect(() => readAddedCases(file)).toThrow(/^added\.jsonl, line 2: it is not JSON/u);
    writeFileSync(file, '{"suite":"other"}');
    expect(() => readAddedCases(file)).toThrow(/line 1, field suite/u);
  });
});

describe('readAllCases', () => {
  it('takes added lines in beside the lists, labels of a report that is labelled already too', () => {
    const lines = [
      { suite: 'unanswerable', id: 'U1', category: 'not-stated', question: 'Q?' },
      { suite: 'ledger', id: 'L1', kind: 'lookup', question: 'Which grade?' },
      { suite: 'extraction', file: 'a.txt', wards: 'All', flags: [{ colour: 'Green', count: 2 }] },
      { suite: 'extraction', file: 'a.txt', wards: 'None', flags: [{ colour: 'Red', count: 1 }] },
    ];
    writeFileSync(join(folder, 'answerable.json'), '[]');
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const all = readAllCases(folder, join(folder, 'beside.json'));
    expect(all.gold).toEqual([
      {
        file: 'a.txt',
        wards: 'None',
        flags: [
          { colour: 'green', count: 2 },
          { colour: 'red', count: 1 },
        ],
      },
    ]);
    expect(suitesOf(all)).toEqual(['retrieval', 'answering', 'extraction', 'ledger', 'briefing']);
    expect(() => readAllCases(folder, '', file)).toThrow(/are called U1/u);
  });
});
