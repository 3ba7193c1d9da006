import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { contractSchemas } from '../../src/domain/contract-schemas.ts';
import type { IngestResult } from '../../src/domain/ingest-result.ts';
import type { ShowResult } from '../../src/domain/show-result.ts';
import { type CliOptions, runCli } from '../support/run-cli.ts';

const letter = `# Social services inspection of Oakmere Borough Council, 2009/10

The Care Quality Commission assessed adult social care in Oakmere Borough Council in 2009/10.

## Carers

4.1 The Commission found that 312 carers had an assessment of their own in the year, up from 280.

4.2 Carers told inspectors that breaks were booked too late to be of use to them.

## Contact

Contact officer: Morgan Ellery, Head of Performance, telephone 01632 960 417.
`;

const secret = `# Oakmere Borough Council: closure of Thistledown House

Cabinet, 12 May 2010. The council plans to close Thistledown House in September 2011 and to move its 14 residents.
`;

let folder = '';
const ids = new Map<string, string>();

const run = (args: string[], options: Partial<CliOptions> = {}) => runCli(args, { cwd: folder, ...options });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-cli-'));
  writeFileSync(join(folder, 'letter.md'), letter);
  writeFileSync(join(folder, 'closure.md'), secret);
  writeFileSync(join(folder, 'damaged.pdf'), '%PDF-1.7\nnothing follows');
  const open = await run(['ingest', 'letter.md', '--json']);
  const closed = await run(['ingest', 'closure.md', '--as', 'exempt', '--json']);
  for (const result of [...open.lines, ...closed.lines] as IngestResult[]) {
    expect(contractSchemas.ingest.parse(result)).toMatchObject({ status: 'ingested' });
    ids.set(result.file, result.reportId!);
  }
}, 90_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line over a library', () => {
  it('knows a report that it has already, and rejects what it cannot read, each on a line', async () => {
    const { code, lines } = await run(['ingest', 'letter.md', 'damaged.pdf', 'nowhere.pdf', '--json']);
    expect(code).toBe(1);
    expect((lines as IngestResult[]).map(({ file, status }) => [file, status])).toEqual([
      ['letter.md', 'unchanged'],
      ['damaged.pdf', 'rejected'],
      ['nowhere.pdf', 'rejected'],
    ]);
    for (const result of (lines as IngestResult[]).slice(1))
      expect([result.code, result.message]).not.toContain(undefined);
  });

  it('answers with quotes that stand in the text it shows, to the character', async () => {
    const asked = await run(['ask', 'How many carers had an assessment?', '--json']);
    expect([asked.code, asked.err]).toEqual([0, '']);
    const answer = contractSchemas.ask.parse(asked.lines[0]);
    expect(answer.claims.length).toBeGreaterThan(0);
    const shown = contractSchemas.show.parse((await run(['show', ids.get('letter.md')!, '--json'])).lines[0]);
    for (const { startChar, endChar, quote } of answer.claims.flatMap((claim) => claim.citations)) {
      expect(shown.text.slice(startChar, endChar)).toBe(quote);
    }
    expect(answer.claims.map((claim) => claim.text).join(' ')).toContain('312');
  });

  it('finds passages, best first, as many as asked for', async () => {
    const { code, lines } = await run(['find', 'breaks for carers', '--top', '2', '--json']);
    const passages = contractSchemas.find.parse(lines[0]);
    expect([code, passages.length <= 2, passages[0]?.file]).toEqual([0, true, 'letter.md']);
  });

  it('answers a file of questions line by line in one process', async () => {
    const input = [
      '{"id":"1","question":"How many carers had an assessment?"}',
      'broken',
      '{"id":"3","question":"What is the weather?"}',
    ];
    const { code, lines } = await run(['ask', '--from', '-'], { input: input.join('\n') });
    expect(code).toBe(1);
    expect((lines as (Answer & { code?: string })[]).map(({ id, code: fault }) => [id, fault])).toEqual([
      ['1', undefined],
      [undefined, 'question_invalid'],
      ['3', undefined],
    ]);
  });

  it('shows a public reader nothing of an exempt report', async () => {
    const exempt = ids.get('closure.md')!;
    const runs = await Promise.all([
      run(['reports', '--json']),
      run(['find', 'closing Thistledown House', '--json']),
      run(['ask', 'When does Thistledown House close?', '--json']),
      run(['show', exempt, '--json']),
      run(['remove', exempt, '--json']),
      run(['show', 'closure.md', '--json']),
    ]);
    for (const { out, err } of runs)
      expect(out + err).not.toMatch(/closure of|September 2011|14 residents|12 May/);
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 1, 1, 1]);
    expect(runs[0]!.lines[0]).toHaveLength(1);
    const officer = await run(['reports', '--json', '--audience', 'exempt']);
    expect(contractSchemas.reports.parse(officer.lines[0])).toHaveLength(2);
  });

  it('saves a copy that answers like the library, and takes a report out of it', async () => {
    const saved = await run(['backup', 'copy.db', '--json']);
    expect(contractSchemas.backup.parse(saved.lines[0]).bytes).toBeGreaterThan(0);
    const removed = await run(['remove', 'letter.md', '--library', 'copy.db', '--json']);
    expect(contractSchemas.remove.parse(removed.lines[0])).toMatchObject({ file: 'letter.md' });
    const left = await Promise.all([
      run(['reports', '--library', 'copy.db', '--json']),
      run(['reports', '--json']),
    ]);
    expect(left.map(({ lines }) => (lines[0] as unknown[]).length)).toEqual([0, 1]);
  });

  it('writes for people where JSON is not asked for', async () => {
    const [answer, list, text] = await Promise.all([
      run(['ask', 'How many carers had an assessment?']),
      run(['reports']),
      run(['show', 'letter.md']),
    ]);
    expect(answer.out).toMatch(/312 carers[\s\S]*letter\.md[\s\S]*\(quoted\)[\s\S]*Searched \d+ passages/);
    expect(list.out).toMatch(/^report +file[\s\S]*letter\.md/);
    expect(text.out).toContain('Carers told inspectors');
  });
});

describe('the command line under pressure', () => {
  it('ends in silence when nobody reads its output any more', async () => {
    const input = Array.from({ length: 20 }, (_, id) => `{"id":"${id}","question":"How many carers?"}`).join(
      '\n',
    );
    const { err } = await run(['ask', '--from', '-'], {
      input,
      onOutput: (_, child) => child.stdout?.destroy(),
    });
    expect(err).toBe('');
  });

  it('stops an ingest cleanly at the first interrupt, and goes on from there', async () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let number = 0; number < 25; number++) {
      const words = Array.from(
        { length: 60 },
        (_, line) => `Finding ${line} of visit ${number} concerns ward ${line * number}.`,
      );
      writeFileSync(join(many, `visit-${number}.md`), `# Visit ${number}\n\n${words.join('\n\n')}\n`);
    }
    const stopped = await run(['ingest', 'many', '--library', 'many.db', '--json'], {
      onOutput: (_, child) => child.kill('SIGINT'),
    });
    expect(stopped.code).not.toBe(0);
    expect(stopped.lines.length).toBeLessThan(readdirSync(many).length);
    const again = await run(['ingest', 'many', '--library', 'many.db', '--json']);
    expect([again.code, again.lines.length]).toEqual([0, readdirSync(many).length]);
    expect((again.lines as IngestResult[]).some(({ status }) => status === 'unchanged')).toBe(true);
    expect((again.lines as ShowResult[]).every(({ reportId }) => reportId !== undefined)).toBe(true);
  }, 120_000);
});
