import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../src/cli/run-command-line.ts';
import { contractSchemas } from '../../../src/domain/contract-schemas.ts';
import type { GivenFeedback } from '../../../src/domain/feedback.ts';
import { readAddedCases } from '../../../src/evaluate/cases/read-added-cases.ts';
import { cliContext, someAnswer } from '../../support/cli-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-feedback-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const citation = {
  reportId: 'r1',
  versionId: 'v1',
  file: 'letter.pdf',
  label: 'para 1',
  quote: 'Carers wait twelve weeks.',
  startChar: 0,
  endChar: 25,
  context: [],
  match: 'exact' as const,
};
const claim = {
  text: 'The letter says: “Carers wait twelve weeks.”',
  origin: 'quoted' as const,
  voice: 'inspectorate' as const,
};

const helped: GivenFeedback = {
  turnId: '11112222-3333',
  reader: 'abc123',
  kind: 'helpful',
  reason: 'Right\nto the point.',
  at: '2026-11-20T10:00:00.000Z',
  question: 'How long do carers wait?',
  scope: {},
  answer: someAnswer({ status: 'answered', claims: [{ ...claim, citations: [citation, citation] }] }),
};
const wrong: GivenFeedback = { ...helped, turnId: '44445555-6666', kind: 'wrong' };

async function run(words: string[], given: GivenFeedback[] = [helped, wrong]) {
  const asked: unknown[] = [];
  const { context, written } = cliContext({
    feedback: async ({ audience, turnId }) => {
      asked.push(audience);
      return given.filter((one) => turnId === undefined || one.turnId === turnId);
    },
    acceptFeedback: async ({ turnId }) => {
      asked.push(`accepted ${turnId}`);
      return helped;
    },
  });
  const code = await runCommandLine(['feedback', ...words], context, '1.0.0');
  return { code, asked, written };
}

describe('rapporteur feedback', () => {
  it('lists what readers said, a line each, for whoever the verb is told', async () => {
    const { written, asked } = await run(['list', '--audience', 'public']);
    expect(asked).toEqual(['public']);
    expect(written.out[2]).toMatch(
      /^11112222-3333 +2026-11-20 10:00 +abc123 +helpful +answered .*Right to the point\.$/,
    );
    expect(written.out).toHaveLength(4);
  });

  it('prints it as JSON of its schema, and says so when there is none', async () => {
    const { written } = await run(['list', '--json']);
    expect(contractSchemas['feedback-list'].parse(JSON.parse(written.out[0]!))).toHaveLength(2);
    expect((await run(['list'], [])).written.out.join()).toContain('Nobody has said anything');
  });

  it('makes a case of an answer that helped, in the shape that evals read', async () => {
    const file = join(folder, 'new', 'cases.jsonl');
    const { code, asked, written } = await run(['accept', helped.turnId, '--to', file, '--json']);
    expect([code, asked]).toEqual([0, ['internal', `accepted ${helped.turnId}`]]);
    const made = contractSchemas['feedback-accept'].parse(JSON.parse(written.out[0]!));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(made);
    expect(readAddedCases(file)).toEqual([
      {
        suite: 'answering',
        id: 'F-11112222',
        kind: 'feedback',
        question: helped.question,
        supporting: [{ file: 'letter.pdf', quote: citation.quote }],
      },
    ]);
    const again = await run(['accept', helped.turnId, '--to', file]);
    expect([again.code, again.asked]).toEqual([2, ['internal']]);
  });

  it('asks what would have been right of an answer that was wrong, and takes words or a refusal', async () => {
    const file = join(folder, 'wrong.jsonl');
    const plain = await run(['accept', wrong.turnId, '--to', file]);
    expect(plain.code).not.toBe(0);
    expect(plain.written.notes.join()).toContain('Say what would have been');
    const both = await run(['accept', wrong.turnId, '--to', file, '--refused', '--quote', 'a.pdf: b']);
    expect(both.code).toBe(2);
    await run(['accept', wrong.turnId, '--to', file, '--quote', 'letter.pdf: Twelve: weeks.']);
    expect(readAddedCases(file)).toMatchObject([
      { suite: 'answering', supporting: [{ file: 'letter.pdf', quote: 'Twelve: weeks.' }] },
    ]);
    const other = join(folder, 'refused.jsonl');
    await run(['accept', wrong.turnId, '--to', other, '--refused']);
    expect(readAddedCases(other)).toMatchObject([
      { suite: 'unanswerable', allowedStatuses: ['not_in_reports', 'declined'] },
    ]);
  });

  it('knows no turn of which nothing was said, or that may not be seen', async () => {
    const { code, written } = await run(['accept', 'never', '--to', join(folder, 'never.jsonl')]);
    expect(code).toBe(1);
    expect(written.notes.join()).toContain('turn_unknown');
  });
});
