import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../../src/config.ts';
import type { AnswerEvent } from '../../src/domain/answer.ts';
import { openServices, type Services } from '../../src/services.ts';
import { end, scriptedModel, stretch } from '../support/scripted-model.ts';

const letter = `# Fenwick County Council: annual performance assessment of adult social care 2008/09

The Care Quality Commission (CQC) assessed adult social care in Fenwick County Council in 2008/09.

## Carers

4.1 The Commission found that carers waited eight weeks for a break.
`;

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-model-'));
const said = 'CQC found that carers in Fenwick waited eight weeks for a break.';
const model = scriptedModel({
  writes: [
    function* (request) {
      yield* stretch(request, said, 'eight weeks');
      yield end(request);
    },
  ],
  fill: () => ({ question: 'What did CQC say about carers in Fenwick?', changed: true }),
});
let services: Services;

/** The settings of a model that is reached with a key, and those of none. */
const settings = (key?: string): Config => ({
  ...readConfig(key === undefined ? {} : { RAPPORTEUR_MODEL_KEY: key }),
  libraryFile: join(folder, 'library.db'),
  workers: 1,
});

beforeAll(async () => {
  services = await openServices(settings('made-up'), { model });
  writeFileSync(join(folder, 'fenwick.md'), letter);
  for await (const { status } of services.ingest({ paths: [join(folder, 'fenwick.md')] }))
    expect(status).toBe('ingested');
}, 60_000);
afterAll(async () => {
  await services?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a library with a model behind it', () => {
  it('answers by it, with the conversation and a listener passed on', async () => {
    const events: AnswerEvent[] = [];
    const answer = await services.ask({
      question: 'And about carers?',
      audience: 'public',
      conversation: [{ question: 'What did CQC say about meals in Fenwick?', answer: 'Not stated.' }],
      onEvent: (event) => events.push(event),
    });
    expect(answer).toMatchObject({ status: 'answered', answeredBy: 'scripted-1' });
    expect(answer.readAs).toBe('What did CQC say about carers in Fenwick?');
    expect(answer.claims.map(({ text }) => text)).toEqual([said]);
    expect(events.map(({ type }) => type)).toEqual(['claim', 'answer']);
    expect(answer.calls!.map(({ prompt }) => prompt)).toEqual(['rephrase-question', 'answer-question']);
  });

  it('asks it nothing where the offline engine is chosen', async () => {
    const question = 'What did CQC say about carers in Fenwick?';
    const answer = await services.ask({ question, audience: 'public', engine: 'offline' });
    expect(answer.answeredBy).toBe('offline');
    expect(model.asked).toHaveLength(1);
  });

  it('says by its name who answers, and that it is the offline engine without settings for a model', async () => {
    expect((await services.health()).engine).toBe('Scripted (scripted-1)');
    await services.close();
    services = await openServices(settings(), { model });
    expect((await services.health()).engine).toBe('offline');
  });
});
