import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/answer/answer-question.ts';
import { openEmbedder } from '../../../src/models/open-embedder.ts';
import { openMadeLibrary } from '../../support/made-library.ts';
import { end, type Script, scriptedModel, stretch } from '../../support/scripted-model.ts';
import { answerReports } from '../answer-reports.ts';
import { askModel, texts } from './model-answers.ts';

let library: Answering & { close(): Promise<void> };
beforeAll(async () => {
  library = await openMadeLibrary(answerReports, await openEmbedder({ workers: 1 }));
});
afterAll(() => library?.close());

const late = 'Carers told inspectors that breaks were booked too late.';
const lie = 'In all, 415 carers had an assessment.';
const otherLie = 'In all, 415 carers had an assessment and 90 had none.';
const mended = 'An assessment of their own was had by 312 carers in the year.';

/** Writes the sentences, each citing the block of carers' assessments save one, and ends by itself. */
const writes = (...sentences: string[]): Script =>
  function* (request) {
    for (const text of sentences)
      yield* stretch(request, `${text} `, text === late ? 'booked too late' : '312 carers');
    yield end(request);
  };

async function leftOut(first: string[], second: string[]) {
  const model = scriptedModel({ writes: [writes(...first), writes(...second)] });
  const { answer } = await askModel(library, model);
  return { shown: texts(answer), left: (answer.unsupported ?? []).map(({ text }) => text) };
}

describe('sentences that are left out of an answer', () => {
  it('are counted one by one: a supported sentence takes the place of one of them', async () => {
    const two = [lie, 'Of the carers, 77 had no assessment.'];
    const { shown, left } = await leftOut([late, ...two], [mended]);
    expect(shown).toEqual([late, mended]);
    expect(left).toHaveLength(1);
  });

  it('are counted though a supported sentence shares a few of their words', async () => {
    const wide = 'Inspectors praised how carers were assessed, counselled, trained and paid for the year.';
    const { shown, left } = await leftOut([late, wide], [mended]);
    expect(shown).toEqual([late, mended]);
    expect(left).toEqual([wide]);
  });

  it('are counted where they come only the second time, beside a restatement that holds', async () => {
    const { shown, left } = await leftOut([late, lie], [mended, otherLie]);
    expect(shown).toEqual([late, mended]);
    expect(left).toEqual([otherLie]);
  });

  it('are counted where nothing is cited for them, beside a gap or as a heading', async () => {
    const model = scriptedModel({
      writes: [
        function* (request) {
          yield* stretch(request, `${late} `, 'booked too late');
          yield { type: 'text', text: '\nNot stated: how many waited. The council lost £4 million.\n' };
          yield { type: 'text', text: '**Ashmere was rated as inadequate by everybody**\n' };
          yield end(request);
        },
      ],
    });
    const { answer } = await askModel(library, model);
    expect(texts(answer)).toEqual([late]);
    expect((answer.unsupported ?? []).map(({ text }) => text)).toEqual([
      'The council lost £4 million.',
      'Ashmere was rated as inadequate by everybody',
    ]);
  });

  it('are counted once where they are brought again', async () => {
    const { left } = await leftOut([late, lie], [otherLie]);
    expect(left).toEqual([lie]);
  });

  it('are none where each is restated from the reports', async () => {
    expect(await leftOut([late, lie], [mended])).toEqual({ shown: [late, mended], left: [] });
  });
});
