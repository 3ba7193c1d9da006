import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import type { QuestionRequest } from '../../src/services.ts';
import { cliContext, someAnswer } from '../support/cli-context.ts';

async function askFrom(lines: (string | Buffer)[], options: string[] = []) {
  const asked: QuestionRequest[] = [];
  const { context, written } = cliContext({
    ask: async (request) => {
      asked.push(request);
      return someAnswer({ question: request.question });
    },
  });
  const bytes = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));
  context.input = async function* () {
    yield bytes;
  };
  const code = await runCommandLine(['ask', '--from', '-', ...options], context, '1');
  return { code, asked, written, answers: written.out.map((line) => JSON.parse(line)) };
}

describe('ask --from', () => {
  it('answers line by line in the same order, each with its id', async () => {
    const { code, answers, written } = await askFrom([
      '{"id":"b","question":"One?"}',
      '{"id":7,"question":"Two?"}',
      '{"question":"Three?"}',
    ]);
    expect(code).toBe(0);
    expect(answers.map((answer) => [answer.id, answer.question])).toEqual([
      ['b', 'One?'],
      ['7', 'Two?'],
      [undefined, 'Three?'],
    ]);
    expect(written.opened).toHaveLength(1);
  });

  it('lets a line name its council and audience, and takes the rest from the command line', async () => {
    const { asked } = await askFrom(
      ['{"question":"One?","council":"Fenwick","audience":"internal"}', '{"question":"Two?"}'],
      ['--council', 'Ashmere'],
    );
    expect(asked).toEqual([
      { question: 'One?', audience: 'internal', council: 'Fenwick' },
      { question: 'Two?', audience: 'public', council: 'Ashmere' },
    ]);
  });

  it('goes on after a line that is not right, which gets a code in its place', async () => {
    const { code, answers } = await askFrom([
      'not json',
      '{"id":"e","question":""}',
      Buffer.concat([Buffer.from('{"id":"l","question":"caf'), Buffer.from([0xe9]), Buffer.from('"}')]),
      '{"id":"a","question":"Why?","audience":"everyone"}',
      `{"id":"long","question":"${'a'.repeat(10_000)}"}`,
      `{"question":"${'a'.repeat(200_000)}"}`,
      '[]',
      '{"id":"ok","question":"Why?"}',
    ]);
    expect(code).toBe(1);
    expect(answers.map((answer) => [answer.line, answer.id, answer.code ?? answer.status])).toEqual([
      [1, undefined, 'question_invalid'],
      [2, 'e', 'question_empty'],
      [3, undefined, 'question_invalid'],
      [4, 'a', 'question_invalid'],
      [5, 'long', 'question_too_long'],
      [6, undefined, 'question_too_long'],
      [7, undefined, 'question_invalid'],
      [undefined, 'ok', 'not_in_reports'],
    ]);
  });

  it('passes over blank lines, Windows line ends and a byte order mark', async () => {
    const { code, answers } = await askFrom([
      Buffer.from('\ufeff{"question":"One?"}\r'),
      '',
      ' \r',
      '{"question":"Two?"}\r',
    ]);
    expect([code, answers.length]).toEqual([0, 2]);
  });

  it('says that the file is not there', async () => {
    const { context, written } = cliContext();
    expect(await runCommandLine(['ask', '--from', 'nowhere.jsonl'], context, '1')).toBe(1);
    expect(written.notes.join('')).toContain('(file_missing)');
    expect(written.opened).toEqual([]);
  });
});
