import { type Context, Hono } from 'hono';
import type { Audience } from '../domain/audience.ts';
import { LastKnown } from './last-known.ts';
import type { WebContext, WebEnv } from './web-env.ts';

/** `GET /healthz`: whether questions can be answered. Open to all; it counts reports, and only those they may see, for people who are known here. */
export function healthApi({ services }: WebContext, reportFault: (fault: unknown) => void): Hono<WebEnv> {
  const health = new LastKnown(() => services.health());
  return new Hono<WebEnv>().get('/healthz', async (c) => {
    try {
      const { ok, engine } = await health.get();
      return c.json({ ok, engine, ...(await countReports(services, c)) }, ok ? 200 : 503);
    } catch (fault) {
      reportFault(fault);
      return c.json({ ok: false, engine: 'none' }, 503);
    }
  });
}

async function countReports({ listReports }: WebContext['services'], c: Context<WebEnv>) {
  const audience = c.get('audience') as Audience | undefined;
  return audience === undefined ? {} : { reports: (await listReports({ audience })).length };
}
