import type { Services } from '../services.ts';
import type { RenderPage } from './open-pages.ts';

/** What a request carries through the routes. */
export interface WebEnv {
  Variables: {
    /** Aborted when the deadline has passed or the reader has gone. */
    signal: AbortSignal;
  };
}

/** What every route is given. */
export interface WebContext {
  services: Services;
  render: RenderPage;
}
