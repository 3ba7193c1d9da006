import type { createApp } from '../../../src/web/create-app.ts';

/** Every route of the app that changes something, each with an address that fits it. */
export function changingRoutes(app: ReturnType<typeof createApp>): { method: string; path: string }[] {
  const seen = new Map<string, { method: string; path: string }>();
  for (const { method, path } of app.routes) {
    if (['GET', 'HEAD', 'ALL', 'OPTIONS'].includes(method) || path.includes('*')) continue;
    const address = path.replace(/:\w+(?:\{[^}]*\})?/g, 'some-id');
    seen.set(`${method} ${address}`, { method, path: address });
  }
  return [...seen.values()];
}
