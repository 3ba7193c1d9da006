import { describe, expect, it } from 'vitest';
import { type Answer, answerSchema } from '../../src/domain/answer.ts';
import { AppError } from '../../src/errors.ts';
import type { AskRequest } from '../../src/services.ts';
import { webApp, webServices } from '../support/web-services.ts';

function post(
  app: ReturnType<typeof webApp>['app'],
  body: string | Uint8Array<ArrayBuffer>,
  type = 'application/json',
) {
  return app.request('/api/ask', { method: 'POST', headers: { 'content-type': type }, body });
}

describe('POST /api/ask', () => {
  it('answers as the schema of an answer says, and lets nobody keep it', async () => {
    const { app, asked } = webApp();
    const response = await post(
      app,
      '{"question": "What of carers?", "council": "Wexcombe Borough Council"}',
      'application/json; charset=UTF-8',
    );
    expect(response.status).toBe(200);
    expect(answerSchema.parse(await response.json()).status).toBe('answered');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(asked[0]).toMatchObject({
      council: 'Wexcombe Borough Council',
      audience: { internal: false, bodies: [] },
    });
  });

  it('tells its asker neither which calls were made nor what was left out as unsupported', async () => {
    const { services } = webServices();
    const ask = async (request: AskRequest): Promise<Answer> => ({
      ...(await services.ask(request)),
      unsupported: [{ text: 'Thornhill was praised.', reasons: [] }],
      calls: [],
    });
    const told = await (await post(webApp({ ask }).app, '{"question": "What of carers?"}')).json();
    expect(told).not.toHaveProperty('unsupported');
    expect(told).not.toHaveProperty('calls');
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, string, number, string]>([
    ['an empty question', '{"question": " "}', 'application/json', 400, 'question_empty'],
    [
      'a long question',
      JSON.stringify({ question: 'why '.repeat(2500) }),
      'application/json',
      400,
      'question_too_long',
    ],
    [
      'tag characters only',
      JSON.stringify({ question: '\u{E0041}\u{E0042}' }),
      'application/json',
      400,
      'question_invalid',
    ],
    ['no question', '{}', 'application/json', 400, 'request_invalid'],
    ['a question that is no text', '{"question": ["a"]}', 'application/json', 400, 'request_invalid'],
    [
      'a field that is not known',
      '{"question": "a", "audience": "exempt"}',
      'application/json',
      400,
      'request_invalid',
    ],
    ['no JSON', 'question=a', 'application/json', 400, 'request_invalid'],
    ['nothing at all', '', 'application/json', 400, 'request_invalid'],
    [
      'bytes that are not UTF-8',
      new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]),
      'application/json',
      400,
      'request_invalid',
    ],
    [
      'more than 16 KB',
      JSON.stringify({ question: 'x'.repeat(17_000) }),
      'application/json',
      413,
      'request_too_large',
    ],
    ['a form', 'question=a', 'application/x-www-form-urlencoded', 415, 'media_type_unsupported'],
    ['text', '{"question": "a"}', 'text/plain', 415, 'media_type_unsupported'],
    [
      'another character set',
      '{"question": "a"}',
      'application/json; charset=latin1',
      415,
      'media_type_unsupported',
    ],
  ])('refuses %s and says what to do', async (_name, body, type, status, code) => {
    const { app, asked, faults } = webApp();
    const response = await post(app, body, type);
    expect([response.status, await response.json()]).toEqual([
      status,
      { code, message: expect.stringMatching(/\. \w/) },
    ]);
    if (!code.startsWith('question')) expect(asked).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is not for reading, and nothing else is under /api', async () => {
    const { get, app } = webApp();
    const wrong = await get('/api/ask');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
    const unknown = await app.request('/api/nothing');
    expect([unknown.status, await unknown.json()]).toEqual([
      404,
      { code: 'page_unknown', message: expect.any(String) },
    ]);
  });

  it('shows nothing of what went wrong inside', async () => {
    const { app, faults } = webApp({
      ask: async () => {
        throw new TypeError('cannot read secret.db');
      },
    });
    const response = await post(app, '{"question": "a"}');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/secret|TypeError|\.ts/);
    expect(faults).toEqual([expect.any(TypeError)]);
  });
});

describe('GET /healthz', () => {
  it('is 503 when questions cannot be answered', async () => {
    const ill = await webApp({ health: async () => ({ ok: false, reports: 9, engine: 'offline' }) }).get(
      '/healthz',
    );
    expect([ill.status, await ill.json()]).toEqual([503, { ok: false, reports: 3, engine: 'offline' }]);
    const { get, faults } = webApp({
      listReports: async () => {
        throw new AppError('library_locked', 'The library at secret.db is locked.');
      },
    });
    const locked = await get('/healthz');
    expect([locked.status, await locked.text()]).toEqual([503, expect.not.stringContaining('secret')]);
    expect(faults).toHaveLength(1);
  });
});
