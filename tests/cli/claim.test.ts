import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { claimVerdictSchema } from '../../src/domain/claim-check.ts';
import { claimChecker } from '../../src/services/claim-checker.ts';
import { cliContext } from '../support/cli-context.ts';

async function run(args: readonly string[], input = '') {
  const { context, written } = cliContext({}, input);
  const code = await runCommandLine(args, { ...context, openClaims: async () => claimChecker({}) }, '0.0.0');
  return { code, ...written };
}

const line = (change: object = {}) =>
  `${JSON.stringify({
    id: 'a',
    quote: 'Waiting times for assessments fell to 12 days.',
    context: ['Ashmere City Council', 'Access'],
    claim: 'Waiting times for assessments fell to 12 days.',
    ...change,
  })}\n`;

describe('claim', () => {
  it('prints a verdict for each line of a file, in order', async () => {
    const told = await run(
      ['claim', '--from', '-', '--json'],
      line() + line({ id: 'b', claim: 'Waiting times for assessments fell to 21 days.' }),
    );
    const verdicts = told.out.map((one) => claimVerdictSchema.parse(JSON.parse(one)));
    expect(told.code).toBe(0);
    expect(verdicts.map(({ id, supported }) => [id, supported])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(verdicts[1]!.reasons[0]).toMatchObject({ kind: 'number', value: expect.stringContaining('21') });
  });

  it('says of a line that cannot be read which it is, and reads on', async () => {
    const told = await run(['claim', '--from', '-', '--json'], `{"id":"x"}\nno json\n${line()}`);
    expect(told.code).toBe(1);
    expect(told.out.map((one) => JSON.parse(one))).toMatchObject([
      { line: 1, code: 'claim_invalid' },
      { line: 2, code: 'claim_invalid' },
      { id: 'a', supported: true },
    ]);
  });

  it('tells the id of a line that is not right, and holds one without a word against nothing', async () => {
    const told = await run(
      ['claim', '--from', '-', '--json'],
      `{"id":"x"}\n${line({ id: 'empty', claim: '!!!' })}${line({ context: null })}`,
    );
    expect(told.out.map((one) => JSON.parse(one))).toMatchObject([
      { id: 'x', line: 1, code: 'claim_invalid' },
      { id: 'empty', supported: false, reasons: [{ kind: 'subject' }] },
      { id: 'a', supported: true },
    ]);
  });

  it('takes a line without context, and a number as its id', async () => {
    const told = await run(['claim', '--from', '-', '--json'], line({ id: 7, context: undefined }));
    expect(told.out.map((one) => JSON.parse(one))).toEqual([{ id: '7', supported: true, reasons: [] }]);
  });

  it('checks one sentence against a quote, and says why not', async () => {
    const quote = ['--quote', 'The council missed 3 of its 5 targets.'];
    const told = await run(['claim', 'The council missed 4 of its 5 targets.', ...quote]);
    expect(told.code).toBe(0);
    expect(told.out.join('\n')).toMatch(/^1 {2}not supported\n {4}number: /u);
  });

  it.each([[['claim']], [['claim', 'A sentence.', '--from', 'claims.jsonl']], [['claim', 'A sentence.']]])(
    'explains how it is called: %j',
    async (args) => {
      const told = await run(args);
      expect(told.code).toBe(2);
      expect(told.notes.join('\n')).toContain('Give ');
    },
  );
});
