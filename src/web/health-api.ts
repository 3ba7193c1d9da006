import { Hono } from 'hono';
import { audienceOf } from './audience-of.ts';
import type { WebContext, WebEnv } from './web-env.ts';

/** `GET /healthz`: whether questions can be answered. It counts only the reports that its asker may see. */
export function healthApi({ services }: WebContext, reportFault: (fault: unknown) => void): Hono<WebEnv> {
  return new Hono<WebEnv>().get('/healthz', async (c) => {
    try {
      const [{ ok, engine }, reports] = await Promise.all([
        services.health(),
        services.listReports({ audience: audienceOf(c) }),
      ]);
      return c.json({ ok, reports: reports.length, engine }, ok ? 200 : 503);
    } catch (fault) {
      reportFault(fault);
      return c.json({ ok: false, reports: 0, engine: 'none' }, 503);
    }
  });
}
