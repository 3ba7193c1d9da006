import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/web/limits/address-of.ts';
import type { WebEnv } from '../../../src/web/web-env.ts';

async function addressSeen(proxies: number, forwarded?: string): Promise<string> {
  const app = new Hono<WebEnv>().get('/', (c) => c.text(addressOf(c, proxies)));
  const headers: Record<string, string> = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const response = await app.request(
    '/',
    { headers },
    { incoming: { socket: { remoteAddress: '10.0.0.7' } } },
  );
  return response.text();
}

describe('the address of a request', () => {
  it('is that of the connection, whatever the request says', async () => {
    expect(await addressSeen(0, '1.1.1.1')).toBe('10.0.0.7');
  });

  it('is what the outermost proxy of our own wrote down', async () => {
    expect(await addressSeen(1, 'made-up, 192.0.2.9')).toBe('192.0.2.9');
    expect(await addressSeen(2, 'made-up, 192.0.2.9, 10.0.0.8')).toBe('192.0.2.9');
  });

  it('is that of the connection where a proxy wrote nothing down', async () => {
    expect(await addressSeen(1)).toBe('10.0.0.7');
    expect(await addressSeen(2, '192.0.2.9')).toBe('10.0.0.7');
  });
});
