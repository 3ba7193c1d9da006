import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { AppError } from '../errors.ts';
import type { Services } from '../services.ts';
import { askApi } from './ask-api.ts';
import { askPages } from './ask-pages.ts';
import { guardHost } from './guard-host.ts';
import { guardOrigin } from './guard-origin.ts';
import { handleFailure } from './handle-failure.ts';
import { healthApi } from './health-api.ts';
import { openIcon, openStylesheet } from './open-assets.ts';
import { openPages } from './open-pages.ts';
import { reportPages } from './report-pages.ts';
import { keepUncached, securePage } from './secure-page.ts';
import { staticFiles } from './static-files.ts';
import { chatApi } from './stream/chat-api.ts';
import type { WebContext, WebEnv } from './web-env.ts';
import { withDeadline } from './with-deadline.ts';

export interface WebOptions {
  /** Longest that a request may take, in milliseconds; 30 seconds when not given. */
  deadlineMs?: number;
  /** Told of every fault of the program, which readers are not shown. */
  reportFault: (fault: unknown) => void;
}

/** The pages and the JSON beside them, over the services. Everything is read for the public: see audience-of.ts. */
export function createApp(services: Services, options: WebOptions): Hono<WebEnv> {
  const { deadlineMs = 30_000, reportFault } = options;
  const stylesheet = openStylesheet();
  const icon = openIcon();
  const page = openPages({ stylesheet: stylesheet.address, icon: icon.address });
  const render: WebContext['render'] = (_c, name, given) => page(name, given);
  const web = { services, render };
  return new Hono<WebEnv>()
    .onError(handleFailure(render, reportFault))
    .notFound((c) => handleFailure(render, reportFault)(new AppError('page_unknown', 'No such page.'), c))
    .use(securePage, keepUncached, compress(), guardHost, guardOrigin, withDeadline(deadlineMs))
    .route('/', staticFiles([stylesheet, icon]))
    .route('/', askPages(web))
    .route('/', reportPages(web))
    .route('/', askApi(web))
    .route('/', chatApi(web, reportFault))
    .route('/', healthApi(web, reportFault));
}
