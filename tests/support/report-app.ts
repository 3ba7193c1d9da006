import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Audience } from '../../src/domain/audience.ts';
import type { ReportVersion } from '../../src/domain/report-record.ts';
import type { Services } from '../../src/services.ts';
import { handleFailure } from '../../src/web/handle-failure.ts';
import { openIcon, openStylesheet } from '../../src/web/open-assets.ts';
import { openPages } from '../../src/web/open-pages.ts';
import { reportRoutes } from '../../src/web/reports/report-routes.ts';
import { sandboxFiles } from '../../src/web/sandbox-files.ts';
import { keepUncached, securePage } from '../../src/web/secure-page.ts';
import { staticFiles } from '../../src/web/static-files.ts';
import type { WebContext, WebEnv } from '../../src/web/web-env.ts';
import { webOriginals } from './web-originals.ts';
import { webServices } from './web-services.ts';

interface Opened {
  /** Who reads; the public when not given. */
  audience?: Audience;
  /** What of the services a test needs changed. */
  change?: Partial<Services>;
  held?: readonly ReportVersion[];
}

/** The pages of reports alone, as they are served, for one audience: whoever signs in is found out elsewhere. */
export function reportApp({ audience = 'public', change = {}, held }: Opened = {}) {
  const shown = { ...webServices(held).services, ...change };
  const services: Services = { ...webOriginals(shown.showReport), ...shown };
  const assets = [openStylesheet(), openIcon()] as const;
  const write = openPages({ stylesheet: assets[0].address, icon: assets[1].address });
  const render: WebContext['render'] = (c, name, given) => write(name, { path: c.req.path, ...given });
  const origin = () => 'http://127.0.0.1';
  const faults: unknown[] = [];
  const app = new Hono<WebEnv>()
    .onError(handleFailure(render, (fault) => faults.push(fault)))
    .use(sandboxFiles, securePage(undefined), keepUncached, compress())
    .use(async (c, next) => {
      c.set('audience', audience);
      c.set('signal', new AbortController().signal);
      await next();
    })
    .route('/', staticFiles(assets))
    .route('/', reportRoutes({ services, render, origin }));
  const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  const text = async (path: string, headers: Record<string, string> = {}) =>
    (await get(path, headers)).text();
  return { app, faults, get, text };
}
