import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/web/create-app.ts';
import { webApp, webServices } from '../../support/web-services.ts';

const { app, answer } = webApp();

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const post = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { ...form, ...headers },
  body,
});

/** Responses of every kind. */
const responses: Record<string, () => Response | Promise<Response>> = {
  'a page': () => app.request('/'),
  'a page that is not there': () => app.request('/nowhere'),
  'a report that is not there': () => app.request('/reports/none'),
  'a health page': () => app.request('/healthz'),
  'a redirect': () => app.request('/ask', post('q=carers')),
  'a stream of events': () => app.request('/ask', post('q=carers', { accept: 'text/event-stream' })),
  'a question that cannot be asked': () => app.request('/ask', post('q=')),
  'a form of another site': () => app.request('/ask', post('q=carers', { origin: 'https://evil.example' })),
  'a request to another host': () => app.request('/', { headers: { host: 'evil.example' } }),
  'a body that is too long': () => app.request('/tokens', post('a'.repeat(70_000))),
  'the API': () => app.request('/api/reports'),
  'a failure of the API': () => app.request('/api/ask'),
  'a token that is none': () => app.request('/api/reports', { headers: { authorization: 'Bearer no' } }),
  'an asset that is not there': () => app.request('/assets/none.css'),
};

const nonceIn = (policy: string | null) => /script-src 'nonce-([\w+/=-]{16,})'/.exec(policy ?? '')?.[1];

describe('headers that keep a page to itself', () => {
  it.each(Object.keys(responses))('stand on %s', async (kind) => {
    const { headers } = await responses[kind]!();
    const policy = headers.get('content-security-policy');
    expect(nonceIn(policy), policy ?? 'no policy').toBeDefined();
    for (const part of [
      "default-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toMatch(/no-store|no-cache/);
  });

  it('stand on styles and scripts too, which alone may be kept', async () => {
    const page = await (await app.request('/')).text();
    const assets = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address]) => address!);
    expect(assets.length).toBeGreaterThan(1);
    for (const address of assets) {
      const { headers, status } = await app.request(address);
      expect(status).toBe(200);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(nonceIn(headers.get('content-security-policy'))).toBeDefined();
      expect(headers.get('cache-control')).toContain('immutable');
    }
  });

  it('carry another nonce each time, and every script on the page carries it', async () => {
    const seen = new Set<string>();
    for (let each = 0; each < 20; each++) {
      const response = await app.request(each % 2 === 0 ? '/' : '/nowhere');
      const nonce = nonceIn(response.headers.get('content-security-policy'))!;
      const scripts = [...(await response.text()).matchAll(/<script([^>]*)>/g)].map(([, given]) => given!);
      for (const given of scripts) expect(given).toContain(`nonce="${nonce}"`);
      seen.add(nonce);
    }
    expect(seen.size).toBe(20);
  });

  it('need no style and no script that stands in an element', async () => {
    const pages = [
      await answer('carers'),
      await (await app.request('/')).text(),
      await (await app.request('/reports')).text(),
    ];
    for (const page of pages) {
      expect(page).not.toMatch(/<[^>]+\sstyle=/);
      expect(page).not.toMatch(/<[^>]+\son\w+=/);
    }
  });

  it('tell browsers to come by https alone where that is the address, and nothing of it on this machine', async () => {
    const settings = { issuer: 'https://sign-in.example', clientId: 'x', sessionHours: 8 };
    const reading = { roles: { claim: 'roles' }, bodies: { claim: 'bodies' } };
    const safe = createApp(webServices().services, {
      reportFault: () => undefined,
      signIn: { publicAddress: 'https://reports.example', ...settings, ...reading },
    });
    const response = await safe.request('/healthz', { headers: { host: 'reports.example' } });
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect((await app.request('/healthz')).headers.get('strict-transport-security')).toBeNull();
  });
});
