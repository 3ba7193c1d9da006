import type { Hono } from 'hono';
import type { LimitSettings } from '../domain/limit-settings.ts';
import { healthApi } from './health-api.ts';
import { limitRequests } from './limits/limit-requests.ts';
import { openApiRoutes } from './openapi/openapi-routes.ts';
import type { WebContext, WebEnv } from './web-env.ts';

/** What anybody may ask for, known here or not: whether the service is well, uncounted, and what the API is. Everything after the first is counted. */
export function openDoors(
  web: WebContext,
  limits: LimitSettings,
  reportFault: (fault: unknown) => void,
): Hono<WebEnv> {
  return healthApi(web, reportFault).route('/', limitRequests(limits)).route('/', openApiRoutes());
}
