import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Fault, faultNames } from '../../scripts/fake-claude/fault.ts';
import { readConfig } from '../../src/config.ts';
import type { Answer, AnswerEvent } from '../../src/domain/answer.ts';
import { claimChecker } from '../../src/services/claim-checker.ts';
import { openServices, type Services } from '../../src/services.ts';
import { fakeClaudeHandlers } from '../support/fake-claude.ts';
import { projectFolder } from '../support/source-files.ts';

const address = 'https://models.example.gov.uk';
const key = 'sk-a-key-that-nobody-may-see';
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-faults-'));
const wire = setupServer();
const check = claimChecker({});
let requests = 0;
wire.events.on('request:start', () => {
  requests++;
});
let services: Services;

/** Not longer than this, with what is kept for answering without the model. */
const answerMs = 5000;
const question = 'What did CQC say about carers in Fenwick?';

beforeAll(async () => {
  wire.listen({ onUnhandledRequest: 'error' });
  services = await openServices({
    ...readConfig({
      RAPPORTEUR_MODEL_KEY: key,
      RAPPORTEUR_MODEL_ADDRESS: address,
      RAPPORTEUR_ANSWER_SECONDS: String(answerMs / 1000),
      RAPPORTEUR_MODEL_SILENCE_SECONDS: '1',
    }),
    libraryFile: join(folder, 'library.db'),
    workers: 1,
  });
  const paths = [join(projectFolder, 'seeds/fenwick-county-cqc-local-authority-assessment-cabinet-2025.txt')];
  for await (const { status } of services.ingest({ paths })) expect(status).toBe('ingested');
  // The engine and the model that embeds questions are loaded by the first question.
  wire.use(...fakeClaudeHandlers({}, address));
  await services.ask({ question, audience: 'public' });
}, 120_000);
afterEach(() => wire.resetHandlers());
afterAll(async () => {
  await services?.close();
  wire.close();
  rmSync(folder, { recursive: true, force: true });
});

async function askWith(fault?: Fault): Promise<{ answer: Answer; told: AnswerEvent[]; took: number }> {
  wire.use(...fakeClaudeHandlers(fault === undefined ? {} : { fault }, address));
  const told: AnswerEvent[] = [];
  const began = performance.now();
  const answer = await services.ask({ question, audience: 'public', onEvent: (event) => told.push(event) });
  return { answer, told, took: performance.now() - began };
}

/** Every claim of a model, held once more against what it cites by the same code as a single claim. */
function unsupportedOf({ claims, answeredBy }: Answer): string[] {
  if (answeredBy === 'offline') return [];
  return claims
    .filter(({ text, citations }) => {
      const quote = citations.map((one) => one.quote).join(' ');
      const context = citations.flatMap((one) => one.context.map((span) => span.quote));
      return !check({ id: '1', quote, context: [...context, 'Whose words: the council', 'CQC'], claim: text })
        .supported;
    })
    .map(({ text }) => text);
}

describe('a model that answers', () => {
  it('is quoted with its citations, and what the call took is told', async () => {
    const { answer } = await askWith();
    expect(answer.answeredBy).not.toBe('offline');
    expect(answer.claims.length).toBeGreaterThan(0);
    expect(answer.calls).toMatchObject([{ prompt: 'answer-question', stopReason: 'end_turn', tries: 1 }]);
    expect(unsupportedOf(answer)).toEqual([]);
  });
});

describe('a model that fails', () => {
  it.each(faultNames)('leaves a checked answer or a notice in time: %s', async (fault) => {
    const before = requests;
    const { answer, told, took } = await askWith(fault);
    expect(requests).toBeGreaterThan(before);
    expect(took).toBeLessThan(answerMs + 1000);
    expect(unsupportedOf(answer)).toEqual([]);
    // Whoever answered, something is said, and what came by the way is what stands in the end.
    expect(answer.claims.length + (answer.reason?.length ?? 0)).toBeGreaterThan(0);
    const restarts = told.findLastIndex(({ type }) => type === 'restart');
    const shown = told
      .slice(restarts + 1)
      .flatMap((event) => (event.type === 'claim' ? [event.claim.text] : []));
    expect(shown).toEqual(answer.claims.map(({ text }) => text));
    if (answer.answeredBy === 'offline') expect(answer.notice).toMatch(/language model/u);
    else if (!['wrong-index', 'unsent-block', 'leaked-cite', 'lie'].includes(fault))
      expect(answer.notice).toMatch(/broke off|checked/u);
    expect(JSON.stringify([answer, told])).not.toContain(key);
  });

  it('never has its lie shown as a claim', async () => {
    const { answer } = await askWith('lie');
    const lies = (answer.unsupported ?? []).map(({ text }) => text);
    expect(lies.length).toBeGreaterThan(0);
    for (const { text } of answer.claims) expect(lies).not.toContain(text);
  });

  it('is left alone for a while after it failed again and again', async () => {
    for (const _ of Array.from({ length: 5 })) await askWith('500');
    const before = requests;
    const { answer } = await askWith();
    expect(answer.notice).toMatch(/could not be reached/u);
    expect(requests).toBe(before);
  });
});
