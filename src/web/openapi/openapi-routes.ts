import { Hono } from 'hono';
import type { WebEnv } from '../web-env.ts';
import { openApiDocument } from './openapi-document.ts';

/** `GET /api/openapi.json`: what the API takes and gives. Open to anybody: it tells nothing of what is held. */
export function openApiRoutes(): Hono<WebEnv> {
  let document: Record<string, unknown> | undefined;
  return new Hono<WebEnv>().get('/api/openapi.json', (c) => {
    document ??= openApiDocument();
    return c.json(document);
  });
}
