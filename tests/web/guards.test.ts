import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppError } from '../../src/errors.ts';
import { guardHost } from '../../src/web/guard-host.ts';
import { guardOrigin } from '../../src/web/guard-origin.ts';
import { webApp } from '../support/web-services.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const json = { 'content-type': 'application/json' };

function send(path: string, headers: Record<string, string>) {
  const body = path === '/ask' ? 'q=carers' : '{"question": "carers"}';
  return webApp().app.request(path, {
    method: 'POST',
    headers: { host: '127.0.0.1:4173', ...headers },
    body,
  });
}

describe('what another site sends', () => {
  it.each([
    ['/ask', form, 303],
    ['/api/ask', json, 200],
  ])('is refused at %s, and what our own page or a program sends is not', async (path, type, well) => {
    const status = async (headers: Record<string, string>) =>
      (await send(path, { ...type, ...headers })).status;
    expect(await status({ origin: 'http://127.0.0.1:4173' })).toBe(well);
    expect(await status({ origin: 'http://127.0.0.1:4173', 'sec-fetch-site': 'same-origin' })).toBe(well);
    expect(await status({})).toBe(well);
    for (const origin of [
      'https://evil.example',
      'null',
      'http://127.0.0.1:9999',
      'http://localhost:4173',
      'https://127.0.0.1:4173',
    ])
      expect(await status({ origin }), origin).toBe(403);
    for (const site of ['cross-site', 'same-site'])
      expect(await status({ 'sec-fetch-site': site }), site).toBe(403);
  });

  it('is refused before its body is looked at', async () => {
    const response = await send('/api/ask', { ...json, origin: 'https://evil.example' });
    expect(await response.json()).toEqual({ code: 'origin_refused', message: expect.any(String) });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a request addressed to another host', () => {
  it.each([
    'evil.example',
    'evil.example:4173',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '192.168.1.4:4173',
    '',
  ])('is refused: %s', async (host) => {
    const { get } = webApp();
    const pages = await Promise.all(
      ['/', '/reports/rep-carers', '/healthz'].map((path) => get(path, { host })),
    );
    for (const response of pages) {
      expect(response.status).toBe(421);
      expect(await response.text()).not.toContain('Wexcombe');
    }
  });

  it.each(['127.0.0.1:4173', 'localhost', 'LOCALHOST:80', '[::1]:4173'])(
    'is served when it is this machine: %s',
    async (host) => {
      expect((await webApp().get('/', { host })).status).toBe(200);
    },
  );
});

describe('at a public address', () => {
  const publicAddress = 'https://reports.ashmere.example';
  const through = async (
    given: string | undefined,
    headers: Record<string, string>,
    method = 'POST',
  ): Promise<string> => {
    const guarded = new Hono()
      .onError((fault, c) => c.text((fault as AppError).code, 403))
      .use(guardHost(given), guardOrigin(given))
      .all('/', (c) => c.text('well'));
    return (await guarded.request('/', { method, headers })).text();
  };

  it('requests come from there, whether or not a proxy in front passes its name on', async () => {
    for (const host of ['reports.ashmere.example', 'REPORTS.ashmere.example:443', '127.0.0.1:4173'])
      expect(await through(publicAddress, { host, origin: publicAddress }), host).toBe('well');
    expect(await through(undefined, { host: 'reports.ashmere.example' }, 'GET')).toBe('host_refused');
    expect(await through(publicAddress, { host: 'ashmere.example' }, 'GET')).toBe('host_refused');
  });

  it.each([
    'http://reports.ashmere.example',
    'https://evil.example',
    'null',
    'https://reports.ashmere.example:8443',
  ])('what %s sends is refused', async (origin) => {
    expect(await through(publicAddress, { host: 'reports.ashmere.example', origin })).toBe('origin_refused');
  });
});

describe('every response', () => {
  it.each([
    '/',
    '/?q=carers',
    '/?q=',
    '/reports',
    '/reports/rep-carers',
    '/reports/none',
    '/healthz',
    '/nowhere',
  ])('allows no script but its own and no frame, and is kept by nobody: %s', async (path) => {
    const { headers } = await webApp().get(path);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'nonce-[\w+/=-]{20,}'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it.each(['/', '/?q=carers', '/?q=', '/reports', '/reports/rep-carers?from=3&to=90'])(
    'holds no script and no style in itself: %s',
    async (path) => {
      expect(await webApp().text(path)).not.toMatch(
        /<script(?![^>]* nonce="[\w+/=-]{20,}"><\/script>)|<style|\sstyle=|\son\w+=/,
      );
    },
  );

  it('leads to styles that may be kept for a year, without the typeface and crest of gov.uk', async () => {
    const { get, text } = webApp();
    const address = /rel="stylesheet" href="([^"]+)"/.exec(await text('/'))![1]!;
    const response = await get(address);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const styles = await response.text();
    expect(styles).not.toMatch(/GDS Transport|@font-face|crest\.svg|url\(/);
    expect(styles).toContain('.app-claim');
    expect((await get('/assets/..%2Fmain.ts')).status).toBe(404);
    expect((await get('/assets/other.css')).status).toBe(404);
  });
});

describe('a request that takes too long', () => {
  it('is ended, with the work behind it', async () => {
    let stopped = false;
    const ask = ({ signal }: { signal?: AbortSignal }) =>
      new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () => {
          stopped = true;
          reject(signal.reason);
        });
      });
    const { app, faults } = webApp({ ask }, undefined, 30);
    const body = '{"question": "carers"}';
    const response = await app.request('/api/ask', { method: 'POST', headers: json, body });
    expect([response.status, stopped, faults]).toEqual([503, true, []]);
    expect(await response.text()).toContain('was stopped');
  });
});

describe('a fault of the program', () => {
  it('is a page that says nothing of the inside', async () => {
    const { get, faults } = webApp({
      listReports: async () => {
        throw new Error('SQLITE_CORRUPT in data/library.db');
      },
    });
    const response = await get('/reports');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/SQLITE|library\.db|Error:/);
    expect(faults).toHaveLength(1);
  });
});
