import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person } from '../../src/domain/person.ts';
import { handleFailure } from '../../src/web/handle-failure.ts';
import { liveStream, type Teller } from '../../src/web/live-stream.ts';
import type { WebContext, WebEnv } from '../../src/web/web-env.ts';

const cookie = `__Host-rapporteur=${'s'.repeat(43)}`;
const officer: Person = { id: 'f'.repeat(32), roles: ['officer'], bodies: ['cabinet'] };

/** One stream at /events, told by `tell`, for somebody whose session is what `session` holds. */
function streaming(tell: Teller, { isLocal = false, person = officer } = {}) {
  const session: { person: Person | undefined } = { person };
  const web = { services: { sessionPerson: async () => session.person } } as unknown as WebContext;
  const app = new Hono<WebEnv>()
    .onError(
      handleFailure(
        () => '',
        () => undefined,
      ),
    )
    .use(async (c, next) => {
      c.set('person', person);
      c.set('isLocal', isLocal);
      await next();
    })
    .all('/events', (c) => liveStream(web, c, tell));
  const open = (init: RequestInit = {}) => app.request('/events', { ...init, headers: { cookie } });
  return { session, open };
}

/** Settles when the signal is aborted. */
const end = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));

/** Tells nothing until its reader is gone. */
const quiet: Teller = async (send, signal) => {
  await end(signal);
  await send('late', {});
};

describe('a stream that stays open', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['signed out', undefined],
    ['lost a role', { ...officer, roles: [] }],
    ['left a body', { ...officer, bodies: [] }],
  ])('tells nothing more to somebody who has %s, and ends', async (_, now) => {
    const { session, open } = streaming(async (send, signal) => {
      await send('first', { is: 'told' });
      session.person = now;
      await send('second', { is: 'kept back' });
      expect(signal.aborted).toBe(true);
    });
    expect(await (await open()).text()).toBe('event: first\ndata: {"is":"told"}\n\n');
  });

  it('ends within ten seconds of that though nothing comes', async () => {
    const { session, open } = streaming(quiet);
    const told = (await open()).text();
    await vi.advanceTimersByTimeAsync(10_000);
    session.person = undefined;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await told).toBe(': still here\n\n');
  });

  it('ends after five minutes: whoever is there still comes again', async () => {
    const { open } = streaming(quiet, { isLocal: true });
    const told = (await open()).text();
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(await told).toMatch(/^(?:: still here\n\n){29,30}$/);
  });

  it('is refused to somebody who has ten open, until one of them is closed; to nobody else', async () => {
    const { open } = streaming(quiet);
    const streams = await Promise.all(Array.from({ length: 10 }, () => open()));
    expect(streams.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect((await open()).status).toBe(429);
    expect((await open({ method: 'POST' })).status).toBe(200);
    const other = streaming(quiet, { person: { ...officer, id: 'e'.repeat(32) } });
    expect((await other.open()).status).toBe(200);
    await streams[0]!.body!.cancel();
    await streams[1]!.body!.cancel();
    await vi.advanceTimersByTimeAsync(0);
    expect((await open()).status).toBe(200);
  });
});
