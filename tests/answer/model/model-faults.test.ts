import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/answer/answer-question.ts';
import type { StopReason } from '../../../src/domain/model-call.ts';
import { AppError, type ErrorCode } from '../../../src/errors.ts';
import type { ModelEvent, ModelRequest } from '../../../src/models/language-model.ts';
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

const assessed = 'CQC found that 312 carers in Fenwick had an assessment of their own.';
const late = 'Carers told inspectors that breaks were booked too late.';

function* twoClaims(request: ModelRequest): Iterable<ModelEvent> {
  yield* stretch(request, `${assessed} `, '312 carers');
  yield* stretch(request, `${late} `, 'booked too late');
  yield* stretch(request, 'But nobody was ', '312 carers');
}

/** Fails with a code, after what is written before it. */
const failing = (code: ErrorCode, before?: Script): Script =>
  async function* (request) {
    if (before !== undefined) yield* before(request);
    throw new AppError(code, 'It failed.');
  };

const stopping = (reason: StopReason, before?: Script): Script =>
  async function* (request) {
    if (before !== undefined) yield* before(request);
    yield end(request, reason);
  };

/** Writes, and then nothing until whoever asked gives it up. */
const silent = (before?: Script): Script =>
  async function* (request) {
    if (before !== undefined) yield* before(request);
    await new Promise((resolve) => request.signal!.addEventListener('abort', resolve));
  };

const modelFailures = [
  'model_key_refused',
  'model_unknown',
  'model_request_refused',
  'model_too_long',
  'model_busy',
  'model_unavailable',
  'model_cut_off',
  'model_silent',
  'model_garbled',
  'model_resting',
  'model_timeout',
] as const satisfies readonly ErrorCode[];

const unreachable = new Set<ErrorCode>(['model_busy', 'model_unavailable', 'model_resting']);

describe('a model that fails', () => {
  it('before its first claim leaves the answer to the offline engine, whatever the fault, and says so', async () => {
    const { answer: offline } = await askModel(library, scriptedModel({}), { engine: 'offline' });
    for (const code of modelFailures) {
      const { answer, events } = await askModel(library, scriptedModel({ writes: [failing(code)] }));
      expect(texts(answer)).toEqual(texts(offline));
      expect(answer).toMatchObject({ status: offline.status, answeredBy: 'offline' });
      expect(answer.notice).toMatch(/^The language model .*put together from quotations\.$/u);
      expect(answer.calls).toMatchObject([{ failure: code }]);
      expect(answer.notice!.includes('reached')).toBe(unreachable.has(code));
      expect(kinds(events)[0]).toBe('notice');
      expect(kinds(events)).not.toContain('restart');
    }
  });

  it('in the midst keeps what was checked, and says that the answer broke off', async () => {
    const { answer, events } = await askModel(
      library,
      scriptedModel({ writes: [failing('model_cut_off', twoClaims)] }),
    );
    expect(texts(answer)).toEqual([assessed, late]);
    expect(answer).toMatchObject({ status: 'partly_answered', answeredBy: 'scripted-1' });
    expect(answer.missing).toHaveLength(1);
    expect(answer.notice).toContain('broke off');
    expect(kinds(events)).toEqual(['claim', 'claim', 'notice', 'answer']);
  });

  it('by ending without a word leaves the answer to the offline engine', async () => {
    for (const script of [stopping('end_turn'), stopping('max_tokens'), () => []]) {
      const { answer } = await askModel(library, scriptedModel({ writes: [script] }));
      expect(answer.answeredBy).toBe('offline');
      expect(answer.notice).toContain('quotations');
    }
  });

  it('by running out of room keeps what was checked', async () => {
    for (const reason of ['max_tokens', 'model_context_window_exceeded', 'cut_off', 'pause_turn'] as const) {
      const { answer } = await askModel(library, scriptedModel({ writes: [stopping(reason, twoClaims)] }));
      expect(texts(answer)).toEqual([assessed, late]);
      expect(answer.status).toBe('partly_answered');
      expect(answer.notice).toContain('broke off');
    }
  });

  it('by going on and on is cut short, and what was checked is kept', async () => {
    const endless: Script = function* (request) {
      yield* stretch(request, `${assessed} `, '312 carers');
      for (;;) yield { type: 'text', text: 'Carers waited, and waited, and waited. ' };
    };
    const { answer } = await askModel(library, scriptedModel({ writes: [endless] }));
    expect(texts(answer)).toEqual([assessed]);
    expect(answer.notice).toContain('broke off');
  });

  it('by a sentence that does not hold beside a gap leaves the answer to the offline engine', async () => {
    const both: Script = function* (request) {
      yield* stretch(request, 'In all, 900 carers were seen.\n', '312 carers');
      yield* stretch(request, 'Not stated: how many carers had an assessment.');
      yield end(request);
    };
    const { answer } = await askModel(library, scriptedModel({ writes: [both, both] }));
    expect(answer).toMatchObject({ status: 'answered', answeredBy: 'offline' });
    expect(answer.claims.length).toBeGreaterThan(0);
    expect(answer.unsupported).toHaveLength(1);
  });

  it('by refusing takes back what it said, and quotations stand in its place', async () => {
    for (const script of [stopping('refusal', twoClaims), failing('model_refused', twoClaims)]) {
      const { answer, events } = await askModel(library, scriptedModel({ writes: [script] }));
      expect(answer).toMatchObject({ answeredBy: 'offline', notice: expect.stringContaining('declined') });
      expect(kinds(events).slice(0, 4)).toEqual(['claim', 'claim', 'restart', 'notice']);
    }
  });

  it('by supporting nothing of what it says leaves the answer to the offline engine', async () => {
    const lies: Script = function* (request) {
      yield* stretch(request, 'In all, 900 carers were seen.', '312 carers');
      yield end(request);
    };
    const { answer } = await askModel(library, scriptedModel({ writes: [lies, lies] }));
    expect(answer).toMatchObject({ status: 'answered', answeredBy: 'offline' });
    expect(answer.notice).toContain('could not be supported');
    expect(answer.unsupported).toHaveLength(1);
    expect(answer.calls).toHaveLength(2);
  });

  it('the second time keeps the claims of the first', async () => {
    const first: Script = function* (request) {
      yield* stretch(request, `${assessed} `, '312 carers');
      yield* stretch(request, 'In all, 900 were seen.', '312 carers');
      yield end(request);
    };
    const { answer } = await askModel(library, scriptedModel({ writes: [first, failing('model_busy')] }));
    expect(texts(answer)).toEqual([assessed]);
    expect(answer).toMatchObject({ status: 'answered', answeredBy: 'scripted-1' });
    expect(answer.unsupported).toHaveLength(1);
  });

  it('through a fault of ours is not taken for a model that cannot be reached', async () => {
    const broken: Script = () => {
      throw new TypeError('A fault of the program.');
    };
    await expect(askModel(library, scriptedModel({ writes: [broken] }))).rejects.toThrow(TypeError);
  });
});

describe('a model that does not come to an end', () => {
  it('before its first claim leaves the answer to the offline engine before the time is over', async () => {
    const { answer } = await askModel(library, scriptedModel({ writes: [silent()] }), { answerMs: 4000 });
    expect(answer).toMatchObject({ status: 'answered', answeredBy: 'offline' });
    expect(answer.notice).toContain('in time');
    expect(answer.durationMs).toBeLessThan(4000);
  });

  it('in the midst keeps what was checked, and asks nothing further', async () => {
    const model = scriptedModel({ writes: [silent(twoClaims)] });
    const { answer } = await askModel(library, model, { answerMs: 4000 });
    expect(texts(answer)).toEqual([assessed, late]);
    expect(answer.status).toBe('partly_answered');
    expect(answer.durationMs).toBeLessThan(4000);
    expect(model.asked[0]!.signal!.aborted).toBe(true);
  });

  it('is given up when it hears no signal either', async () => {
    const deaf: Script = async function* () {
      yield* [] as ModelEvent[];
      await new Promise(() => {});
    };
    const { answer } = await askModel(library, scriptedModel({ writes: [deaf] }), { answerMs: 1000 });
    expect(answer.answeredBy).toBe('offline');
  });

  it('is given up when the reader leaves, and no answer is made', async () => {
    const leaving = new AbortController();
    const script: Script = async function* (request) {
      yield* twoClaims(request);
      leaving.abort();
      yield* silent()(request);
    };
    const model = scriptedModel({ writes: [script] });
    const asked = askModel(library, model, { signal: leaving.signal });
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    expect(model.asked[0]!.signal!.aborted).toBe(true);
  });
});
