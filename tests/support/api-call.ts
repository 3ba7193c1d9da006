import { expect } from 'vitest';
import { z } from 'zod';
import type { createApp } from '../../src/web/create-app.ts';
import type { ApiRoute } from '../../src/web/openapi/api-route.ts';
import { apiRoutes } from '../../src/web/openapi/api-routes.ts';

/** The route of the document that an address belongs to; undefined where there is none. */
export function apiRouteOf(method: string, address: string): ApiRoute | undefined {
  const path = address.replace(/\?.*/s, '');
  const fits = (route: ApiRoute) =>
    route.method === method.toLowerCase() &&
    new RegExp(`^${route.path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
  // A path without parts that vary goes before one with them.
  return apiRoutes.filter(fits).sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
}

const failureSchema = z.strictObject({ code: z.string(), message: z.string() });

/**
 * Calls the API and holds what comes back against the document: a status that stands there and JSON of its schema with nothing beside it, or a
 * failure as all failures are. Gives the status and the JSON; undefined where none came.
 */
export async function apiCall(
  app: ReturnType<typeof createApp>,
  method: string,
  address: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; json: unknown }> {
  const sent =
    body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
  const response = await app.request(address, { method, headers, ...sent });
  const text = await response.text();
  const json = text === '' ? undefined : (JSON.parse(text) as unknown);
  const { status } = response;
  if (status >= 400) failureSchema.parse(json);
  else {
    const answer = apiRouteOf(method, address)?.answers[status];
    expect(answer, `${method} ${address} gave ${status}, which the document does not tell of`).toBeDefined();
    // What a schema does not know it drops: nothing may be lost on the way through it.
    if (answer?.schema !== undefined) expect(answer.schema.parse(json)).toEqual(json);
    else expect(json).toBeUndefined();
  }
  return { status, json };
}
