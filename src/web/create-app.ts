import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { LimitSettings } from '../domain/limit-settings.ts';
import { AppError } from '../errors.ts';
import type { Services } from '../services.ts';
import { apiDoors } from './api/api-doors.ts';
import { askRoutes } from './ask/ask-routes.ts';
import { conversationRoutes } from './ask/conversation-routes.ts';
import { turnRoutes } from './ask/turn-routes.ts';
import { guardHost } from './guard-host.ts';
import { guardOrigin } from './guard-origin.ts';
import { handleFailure } from './handle-failure.ts';
import { limitBodies } from './limits/limit-bodies.ts';
import { limitRefused } from './limits/limit-refused.ts';
import { openIcon, openStylesheet } from './open-assets.ts';
import { openDoors } from './open-doors.ts';
import { openPages } from './open-pages.ts';
import { openScripts } from './open-scripts.ts';
import { paceRequests } from './pace-requests.ts';
import { type PeopleSettings, peopleRoutes } from './people/people-routes.ts';
import { whoAsks } from './people/who-asks.ts';
import { reportRoutes } from './reports/report-routes.ts';
import { sandboxFiles } from './sandbox-files.ts';
import { keepUncached, securePage } from './secure-page.ts';
import { staticFiles } from './static-files.ts';
import { uploadDeadline } from './uploads/upload-deadline.ts';
import { uploadRoutes } from './uploads/upload-routes.ts';
import type { WebContext, WebEnv } from './web-env.ts';
import { withDeadline } from './with-deadline.ts';

const noLimits: LimitSettings = {
  questionsAMinute: 0,
  questionsAnHour: 0,
  uploadsAnHour: 0,
  signIns: 0,
  requestsAMinute: 0,
  proxies: 0,
};

export interface WebOptions extends PeopleSettings {
  /** Longest that a request may take, in milliseconds; 30 seconds when not given. */
  deadlineMs?: number;
  /** How much may be sent in a time; without them as much as anybody likes. */
  limits?: LimitSettings;
  /** Told of every fault of the program, which readers are not shown. */
  reportFault: (fault: unknown) => void;
}

/** The pages and the JSON beside them, over the services. Who asks is found out first: see people/people-routes.ts. */
export function createApp(services: Services, options: WebOptions): Hono<WebEnv> {
  const { deadlineMs = 30_000, reportFault, limits = noLimits } = options;
  const address = options.signIn?.publicAddress;
  const stylesheet = openStylesheet();
  const icon = openIcon();
  const scripts = openScripts();
  const page = openPages({
    stylesheet: stylesheet.address,
    icon: icon.address,
    script: scripts.entry.address,
  });
  const render: WebContext['render'] = (c, name, given) =>
    page(name, { nonce: c.get('secureHeadersNonce'), path: c.req.path, who: whoAsks(c), ...given });
  const origin: WebContext['origin'] = (c) => new URL(address ?? c.req.url).origin;
  const web = { services, render, origin };
  return new Hono<WebEnv>()
    .onError(handleFailure(render, reportFault))
    .notFound((c) => handleFailure(render, reportFault)(new AppError('page_unknown', 'No such page.'), c))
    .use(
      paceRequests(),
      sandboxFiles,
      securePage(address),
      keepUncached,
      compress(),
      guardHost(address),
      guardOrigin(address),
      limitBodies,
      limitRefused(limits),
      withDeadline((c) => uploadDeadline(c) ?? deadlineMs),
    )
    .route('/', staticFiles([stylesheet, icon, ...scripts.assets]))
    .route('/', peopleRoutes(web, options, reportFault, openDoors(web, limits, reportFault)))
    .route('/', askRoutes(web))
    .route('/', turnRoutes(web))
    .route('/', conversationRoutes(web))
    .route('/', reportRoutes(web))
    .route('/', uploadRoutes(web))
    .route('/', apiDoors(web, reportFault));
}
