import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/answer/answer-question.ts';
import { openEmbedder } from '../../../src/models/open-embedder.ts';
import { openMadeLibrary } from '../../support/made-library.ts';
import { end, type Script, scriptedModel, stretch } from '../../support/scripted-model.ts';
import { answerReports } from '../answer-reports.ts';
import { askModel, kinds, texts } from './model-answers.ts';

let library: Answering & { close(): Promise<void> };
beforeAll(async () => {
  library = await openMadeLibrary(answerReports, await openEmbedder({ workers: 1 }));
});
afterAll(() => library?.close());

const says = (text: string): Script =>
  function* (request) {
    yield* stretch(request, text);
    yield end(request);
  };

describe('a model that finds nothing stated', () => {
  it('does not hide quotations that speak of all that was asked', async () => {
    const { answer: offline } = await askModel(library, scriptedModel({}), { engine: 'offline' });
    const lazy = scriptedModel({ writes: [says('Not stated: what CQC said about carers in Fenwick.')] });
    const { answer, events } = await askModel(library, lazy);
    expect(offline.claims.length).toBeGreaterThan(0);
    expect(texts(answer)).toEqual(texts(offline));
    expect(answer).toMatchObject({
      status: 'partly_answered',
      answeredBy: 'offline',
      reason: expect.stringContaining('for you to judge'),
      notice: expect.stringContaining('found nothing'),
    });
    expect(answer.nearest.length).toBeGreaterThan(0);
    expect(answer.calls).toHaveLength(1);
    expect(kinds(events)[0]).toBe('notice');
  });

  it('is believed where they only sound alike, and their passage stands first beside the refusal', async () => {
    const question = 'What were carers paid in Fenwick?';
    const { answer: offline } = await askModel(library, scriptedModel({}), { question, engine: 'offline' });
    const model = scriptedModel({ writes: [says('Not stated: what carers are paid.')] });
    const { answer } = await askModel(library, model, { question });
    expect(answer).toMatchObject({ status: 'not_in_reports', claims: [], answeredBy: 'scripted-1' });
    expect(answer.nearest[0]!.text).toContain(offline.claims[0]!.citations[0]!.quote);
    expect(answer.notice).toContain('stand first below');
    expect(answer.contacts![0]!.text).toContain('Morgan Ellery');
  });

  it('is believed without more words where the search without it finds nothing either', async () => {
    const question = 'What did CQC say about trams in Fenwick?';
    const model = scriptedModel({ writes: [says('Not stated: what CQC said about trams.')] });
    const { answer } = await askModel(library, model, { question });
    expect(answer).toMatchObject({ status: 'not_in_reports', claims: [], answeredBy: 'scripted-1' });
    expect(answer.notice).toBeUndefined();
    expect(answer.nearest.length).toBeGreaterThan(0);
  });
});
