import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { AppError } from '../../src/errors.ts';
import type { QuestionRequest, Services } from '../../src/services.ts';
import { cliContext, someAnswer, someReport } from '../support/cli-context.ts';

async function run(args: string[], services: Partial<Services> = {}, input = '') {
  const { context, written } = cliContext(services, input);
  const code = await runCommandLine(args, context, '1.2.3');
  return { code, ...written };
}

const verbs = ['ingest', 'find', 'ask', 'show', 'reports', 'remove', 'backup', 'serve', 'eval', 'schema'];

describe('the command line', () => {
  it.each(verbs)('explains %s and its options', async (verb) => {
    const { code, out } = await run([verb, '--help']);
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('--library <file>');
    expect(out.join('\n')).toContain('--json');
  });

  it.each(['find', 'ask', 'show', 'reports', 'remove'])(
    'lets %s read for an audience and a council',
    async (verb) => {
      const { out } = await run([verb, '--help']);
      expect(out.join('\n')).toMatch(/--audience <audience>[\s\S]*--council <name>/);
    },
  );

  it('calls what it does not understand a usage error', async () => {
    for (const args of [
      [],
      ['frobnicate'],
      ['find'],
      ['find', 'carers', '--top', '0'],
      ['find', 'carers', '--top', 'many'],
      ['reports', '--audience', 'everyone'],
      ['reports', '--colour'],
      ['reports', '--library', ''],
      ['ask'],
      ['ask', 'carers', '--from', 'file.jsonl'],
      ['ingest'],
      ['ingest', 'a.pdf', '--body', 'Cabinet'],
      ['ingest', 'a.pdf', 'b.pdf', '--replaces', 'r1'],
      ['schema', 'nonsense'],
    ]) {
      const { code, opened, notes } = await run(args);
      expect([args, code, opened]).toEqual([args, 2, []]);
      expect(notes.join('\n')).not.toBe('');
    }
  });

  it('reads for the public unless told otherwise, and opens the library that is named', async () => {
    const asked: QuestionRequest[] = [];
    const ask = async (request: QuestionRequest) => {
      asked.push(request);
      return someAnswer();
    };
    const first = await run(['ask', 'How many carers?'], { ask });
    const second = await run(
      ['ask', 'Why?', '--audience', 'exempt', '--council', 'Ashmere', '--library', 'x.db'],
      { ask },
    );
    expect(asked).toEqual([
      { question: 'How many carers?', audience: 'public' },
      { question: 'Why?', audience: 'exempt', council: 'Ashmere' },
    ]);
    expect([first.opened, second.opened, first.closed, second.closed]).toEqual([[undefined], ['x.db'], 1, 1]);
  });

  it('says what failed with its code on standard error, and as JSON where JSON was asked for', async () => {
    const plain = await run(['ask', '   ']);
    expect([plain.code, plain.out]).toEqual([1, []]);
    expect(plain.notes).toEqual([
      'rapporteur: The question is empty. Type what you want to know. (question_empty)',
    ]);
    const json = await run(['find', 'a'.repeat(10_000), '--json']);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out[0]!)).toMatchObject({ code: 'question_too_long', retryable: false });
  });

  it('closes the library and keeps its inside to itself when something breaks', async () => {
    const listReports = async () => {
      throw new TypeError('row 7 of /secret/place');
    };
    const { code, out, notes, closed } = await run(['reports', '--json'], { listReports });
    expect([code, closed]).toEqual([1, 1]);
    expect(out.join('')).toContain('"code":"internal"');
    expect(out.join('')).not.toContain('secret');
    expect(notes[0]).toMatch(/^rapporteur: .*\(internal\)$/);
  });

  it('finds a report by its id or its file, and says the same of one unknown as of one unseen', async () => {
    const listReports = async () => [someReport(), someReport({ reportId: 'r2', file: 'other.pdf' })];
    const removeReport = async ({ reportId }: { reportId: string }) => ({
      reportId,
      file: 'f',
      passageCount: 2,
    });
    const services = { listReports, removeReport };
    expect((await run(['remove', 'r2', '--json'], services)).out[0]).toContain('"reportId":"r2"');
    expect((await run(['remove', 'letter.pdf', '--json'], services)).out[0]).toContain('"reportId":"r1"');
    const unknown = await run(['remove', 'exempt.pdf'], services);
    expect(unknown.code).toBe(1);
    expect(unknown.notes[0]).toContain('(report_unknown)');
  });

  it('fails when a file is rejected and reports every file on a line of its own', async () => {
    const services = {
      async *ingest({ paths }: { paths: readonly string[] }) {
        yield {
          path: paths[0]!,
          file: 'a.pdf',
          status: 'ingested' as const,
          pageCount: 1,
          passageCount: 4,
          warnings: [],
        };
        yield {
          path: 'b.pdf',
          file: 'b.pdf',
          status: 'rejected' as const,
          code: 'pdf_no_text',
          message: 'It is a picture.',
          warnings: [],
        };
      },
    };
    const json = await run(['ingest', 'a.pdf', 'b.pdf', '--as', 'internal', '--json'], services);
    expect(json.code).toBe(1);
    expect(json.out.map((line) => JSON.parse(line).status)).toEqual(['ingested', 'rejected']);
    const plain = await run(['ingest', 'a.pdf', 'b.pdf'], services);
    expect(plain.out).toEqual([
      'ingested   a.pdf (1 page, 4 passages)',
      'rejected   b.pdf',
      '           It is a picture. (pdf_no_text)',
      '1 ingested, 1 rejected',
    ]);
  });

  it('has scanned pages recognised only when asked to', async () => {
    const asked: unknown[] = [];
    const services = {
      async *ingest({ ocr }: { ocr?: boolean }) {
        asked.push(ocr);
        yield { path: 'a.pdf', file: 'a.pdf', status: 'ingested' as const, warnings: [] };
      },
    };
    await run(['ingest', 'a.pdf'], services);
    await run(['ingest', 'a.pdf', '--ocr'], services);
    expect(asked).toEqual([undefined, true]);
  });

  it('ends an interrupted ingest as a failure, with the library closed', async () => {
    const { context, written, interrupt } = cliContext({
      async *ingest() {
        interrupt.abort();
        yield { path: 'a.pdf', file: 'a.pdf', status: 'ingested', warnings: [] };
      },
    });
    expect(await runCommandLine(['ingest', 'a.pdf', 'b.pdf'], context, '1')).toBe(1);
    expect(written.closed).toBe(1);
    expect(written.notes.join('')).toContain('(cancelled)');
  });

  it('hands the evals what it was given', async () => {
    const { code, evaluated } = await run(['eval', 'retrieval', '--cases', 'gold', '--json']);
    expect(code).toBe(0);
    expect(evaluated).toEqual([['retrieval', '--cases', 'gold', '--json']]);
  });

  it('hands the evals two kept runs to compare, and where to write what it saw', async () => {
    const compared = await run(['eval', '--compare', 'a.json', 'b.json']);
    expect(compared.evaluated).toEqual([['--compare', 'a.json', 'b.json']]);
    const several = ['--record', 'said', '--model', 'offline', '--model', 'claude', '--judge'];
    expect((await run(['eval', 'answering', ...several])).evaluated).toEqual([['answering', ...several]]);
    const { evaluated } = await run(['eval', 'extraction', '--html', 'page.html', '--save', 'run.json']);
    expect(evaluated).toEqual([['extraction', '--html', 'page.html', '--save', 'run.json']]);
  });

  it('hands the evals a case to add, word for word', async () => {
    const words = [
      '--suite',
      'answering',
      '--question',
      'How many parks?',
      '--quote',
      'nine parks',
      '--file',
      'a.txt',
    ];
    expect((await run(['case', 'add', ...words])).evaluated).toEqual([['case', 'add', ...words]]);
    expect((await run(['case', 'add', '--help'])).evaluated).toEqual([['case', 'add', '--help']]);
  });

  it('passes failures of the services on as they are', async () => {
    const backup = async () => {
      throw new AppError('library_locked', 'Another program writes. Try again.', { retryable: true });
    };
    const { code, out } = await run(['backup', 'copy.db', '--json'], { backup });
    expect(code).toBe(1);
    expect(JSON.parse(out[0]!)).toEqual({
      code: 'library_locked',
      message: 'Another program writes. Try again.',
      retryable: true,
    });
  });
});
