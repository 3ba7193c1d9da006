import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scopesOpenTo } from '../../../src/domain/api-token.ts';
import type { LimitSettings } from '../../../src/domain/limit-settings.ts';
import { createApp } from '../../../src/web/create-app.ts';
import { webConversations } from '../../support/web-conversations.ts';
import { webServices } from '../../support/web-services.ts';

const none: LimitSettings = {
  questionsAMinute: 0,
  questionsAnHour: 0,
  uploadsAnHour: 0,
  signIns: 0,
  requestsAMinute: 0,
  proxies: 0,
};

const good = `rap_${'g'.repeat(43)}`;
const other = `rap_${'o'.repeat(43)}`;
/** Another of whoever has the good one, and one of the local user. */
const spare = `rap_${'s'.repeat(43)}`;
const own = `rap_${'l'.repeat(43)}`;

/** The pages under some limits; some tokens are known, and everybody else is the local user. */
function limited(limits: Partial<LimitSettings>) {
  const { services } = webServices();
  const grant = (tokenId: string, owner = tokenId) => ({
    tokenId,
    person: { id: owner.repeat(32), roles: ['member' as const], bodies: [] },
    scopes: scopesOpenTo(['member']),
    expiresAt: '2099-01-01T00:00:00.000Z',
  });
  const all = {
    ...webConversations((request) => services.ask(request)),
    ...services,
    tokenGrant: async (token: string) =>
      new Map([
        [good, grant('a')],
        [spare, grant('c', 'a')],
        [other, grant('b')],
        [own, grant('d', '0')],
      ]).get(token),
  };
  const app = createApp(all, {
    reportFault: (fault) => expect.fail(String(fault)),
    limits: { ...none, ...limits },
  });
  const from = (address: string) => ({ incoming: { socket: { remoteAddress: address } } });
  const ask = (headers: Record<string, string> = {}, address = '10.0.0.1') =>
    app.request(
      '/api/ask',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ question: 'What of carers?' }),
      },
      from(address),
    );
  const get = (path: string, headers: Record<string, string> = {}, address = '10.0.0.1') =>
    app.request(path, { headers }, from(address));
  return { app, ask, get };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const statuses = async (responses: (() => Response | Promise<Response>)[]) => {
  const seen: number[] = [];
  for (const send of responses) seen.push((await send()).status);
  return seen;
};

describe('limits', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('refuse a question too many, say when to come again, and let it through then', async () => {
    const { ask } = limited({ questionsAMinute: 2 });
    expect(await statuses([ask, ask])).toEqual([200, 200]);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await refused.json()).toEqual({
      code: 'too_many_requests',
      message: 'Too many questions came from you in a short time. Try again in 60 seconds.',
    });
    vi.advanceTimersByTime(60_001);
    expect((await ask()).status).toBe(200);
  });

  it('count an hour beside the minute', async () => {
    const { ask } = limited({ questionsAMinute: 2, questionsAnHour: 3 });
    await ask();
    await ask();
    vi.advanceTimersByTime(61_000);
    expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBe(3539);
    expect(await refused.text()).toContain('in 59 minutes');
  });

  it('count each person for themselves, from wherever they come', async () => {
    const { ask } = limited({ questionsAMinute: 1 });
    const seen = await statuses([
      () => ask(bearer(good)),
      () => ask(bearer(good), '10.9.9.9'),
      () => ask(bearer(other)),
      () => ask(),
      () => ask({}, '10.9.9.9'),
    ]);
    expect(seen).toEqual([200, 429, 200, 200, 429]);
  });

  it('count all tokens of a person as that person: another token begins no new count', async () => {
    const { ask } = limited({ questionsAMinute: 2 });
    const seen = await statuses([
      () => ask(bearer(good)),
      () => ask(bearer(spare)),
      () => ask(bearer(good)),
      () => ask(bearer(spare)),
      () => ask(bearer(own)),
      () => ask(),
      () => ask(bearer(own)),
      () => ask(),
    ]);
    expect(seen).toEqual([200, 200, 429, 429, 200, 200, 429, 429]);
  });

  it('count questions by every door as one, and other requests apart', async () => {
    const { app, ask, get } = limited({ questionsAMinute: 2, requestsAMinute: 3 });
    const form = () =>
      app.request('/ask', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'q=carers',
      });
    expect(await statuses([ask, form, ask, form])).toEqual([200, 303, 429, 429]);
    const page = () => get('/reports');
    expect(await statuses([page, page, page, page])).toEqual([200, 200, 200, 429]);
  });

  it('show people a page that says what happened, and nothing else', async () => {
    const { get } = limited({ requestsAMinute: 1 });
    await get('/reports');
    const refused = await get('/reports?council=<script>');
    expect(refused.status).toBe(429);
    const page = await refused.text();
    expect(page).toContain('Too many at once');
    expect(page).toContain('Try again in 60 seconds.');
    expect(page).not.toContain('?council=<script>');
  });

  it('leave the health page and the styles uncounted', async () => {
    const { get } = limited({ requestsAMinute: 1 });
    const health = () => get('/healthz');
    const style = () => get('/assets/none.css');
    expect(await statuses([health, health, style, style, health])).toEqual([200, 200, 404, 404, 200]);
  });

  it('refuse whoever sends token after token that is none, and nobody beside them', async () => {
    const { ask } = limited({ requestsAMinute: 2 });
    const wrong = () => ask(bearer(`rap_${'x'.repeat(43)}`));
    expect(await statuses([wrong, wrong, wrong])).toEqual([401, 401, 429]);
    expect((await ask(bearer(good), '10.0.0.2')).status).toBe(200);
    const refused = await wrong();
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await refused.json()).toMatchObject({ code: 'too_many_requests' });
    vi.advanceTimersByTime(60_001);
    expect((await wrong()).status).toBe(401);
  });

  it('never refuse a token that is good for those that are none beside it', async () => {
    const { ask } = limited({ requestsAMinute: 2 });
    const wrong = () => ask(bearer(`rap_${'x'.repeat(43)}`));
    const seen = await statuses([
      wrong,
      wrong,
      wrong,
      () => ask(bearer(good)),
      wrong,
      () => ask(bearer(other)),
    ]);
    expect(seen).toEqual([401, 401, 429, 200, 429, 200]);
  });

  it('never count a token that is good as one that is none', async () => {
    const { ask } = limited({ requestsAMinute: 2 });
    expect(await statuses(Array.from({ length: 5 }, () => () => ask(bearer(good))))).toEqual([
      200, 200, 200, 200, 200,
    ]);
  });

  it('are not there at 0', async () => {
    const { ask } = limited({});
    const seen = await statuses(Array.from({ length: 40 }, () => () => ask()));
    expect(new Set(seen)).toEqual(new Set([200]));
  });
});
