import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import type { Letter } from '../../../src/domain/letter.ts';
import { AppError, type ErrorCode } from '../../../src/errors.ts';
import { end, type Script } from '../../support/scripted-model.ts';
import { good, mark, marking, offline, paragraphsOf, textsOf, write } from './written-sections.ts';

let whole: { letter: Letter; draft: Draft };
beforeAll(async () => {
  whole = await offline();
});

const wordedOf = (draft: Draft) => paragraphsOf(draft).filter(({ written }) => written !== undefined);

describe('a call that fails', () => {
  const failing = (code: ErrorCode): Script =>
    // biome-ignore lint/correctness/useYield: it fails before its first word
    function* () {
      throw new AppError(code, 'It failed.');
    };
  const refusing: Script = function* (request) {
    yield { type: 'text', text: 'I cannot' };
    yield end(request, 'refusal');
  };
  const cut: Script = function* (request) {
    yield { type: 'text', text: `${good[0][0]} ${mark(request, good[0][1])}` };
    yield end(request, 'cut_off');
  };

  it.each([
    ['is not reached', failing('model_unavailable'), /could not be reached/u],
    ['declines', refusing, /declined/u],
    ['breaks off', cut, /broke off/u],
  ])('leaves the section as it was when the model %s, and the draft says so', async (_, script, why) => {
    const { draft, calls } = await write(whole, [script]);
    expect(textsOf(draft)).toEqual(textsOf(whole.draft));
    expect(calls).toHaveLength(1);
    const listed = draft.outstanding.filter(({ what }) => what.startsWith('Not worded'));
    expect(listed).toHaveLength(1);
    expect(listed[0]!.why).toMatch(why);
  });

  it('is given up at the deadline', async () => {
    const silent: Script = async function* () {
      await new Promise(() => undefined);
      yield { type: 'stretch' };
    };
    const began = performance.now();
    const { draft } = await write(whole, [silent], { deadline: began + 80 });
    expect(performance.now() - began).toBeLessThan(2000);
    expect(draft.outstanding.some(({ why }) => /did not answer in time/u.test(why))).toBe(true);
    expect(textsOf(draft)).toEqual(textsOf(whole.draft));
  });

  it('is not made when no time is left', async () => {
    const { model, calls } = await write(whole, [], { deadline: performance.now() - 1 });
    expect(model.asked).toEqual([]);
    expect(calls).toEqual([]);
  });

  it('ends the draft when it is cancelled', async () => {
    const gone = new AbortController();
    const script: Script = async function* () {
      gone.abort();
      await new Promise(() => undefined);
      yield { type: 'stretch' };
    };
    await expect(write(whole, [script], { signal: gone.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('keeps what held when the second asking fails', async () => {
    const { draft, held } = await write(whole, [
      marking(good[6], [
        'On the first day 134 contacts had not been looked at for more than three working days.',
        '143 contacts',
      ]),
      failing('model_busy'),
    ]);
    expect(held).toHaveLength(1);
    expect(wordedOf(draft).map(({ text }) => text)).toEqual([good[6][0]]);
    expect(draft.outstanding.filter(({ what }) => what.startsWith('Not worded'))).toEqual([]);
  });
});
