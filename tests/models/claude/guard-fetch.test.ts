import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { guardFetch } from '../../../src/models/claude/guard-fetch.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server on this machine that answers `/from…` with a redirect, and counts what came. */
async function serve(): Promise<{ address: string; came: string[] }> {
  const came: string[] = [];
  const server = createServer((request, response) => {
    came.push(request.url ?? '');
    if (request.url?.startsWith('/from')) response.writeHead(307, { location: '/to' });
    response.end('made');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close().closeAllConnections());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, came };
}

/** The addresses and headers that a guarded fetch asks for. */
function watched(base: string, ownHeaders = false) {
  const asked: [string, string[]][] = [];
  const fetch = guardFetch(
    base,
    async (input, init) => {
      asked.push([String(input), [...new Headers(init?.headers).keys()]]);
      return new Response();
    },
    ownHeaders,
  );
  return { asked, fetch };
}

describe('a guarded fetch', () => {
  it('follows no redirect, so that reports go nowhere else', async () => {
    const { address, came } = await serve();
    const fetch = guardFetch(address, undefined);
    expect(await (await fetch(`${address}/straight`)).text()).toBe('made');
    await expect(fetch(`${address}/from`, { method: 'POST', body: 'a report' })).rejects.toThrow();
    expect(came).toEqual(['/straight', '/from']);
  });

  it('asks at its own address for what an answer names elsewhere', async () => {
    const { asked, fetch } = watched('https://gateway.example.org/models/');
    await fetch('https://gateway.example.org/models/v1/messages?a=b');
    await fetch(new URL('https://elsewhere.example.org/v1/messages/batches/made/results?a=b'));
    expect(asked.map(([address]) => address)).toEqual([
      'https://gateway.example.org/models/v1/messages?a=b',
      'https://gateway.example.org/models/v1/messages/batches/made/results?a=b',
    ]);
  });

  it('leaves out headers that are not of the API, where it may', async () => {
    const headers = {
      'X-Stainless-OS': 'Linux',
      Authorization: 'Bearer made',
      'content-type': 'application/json',
    };
    const own = watched('https://gateway.example.org', true);
    await own.fetch('https://gateway.example.org/', { headers });
    expect(own.asked[0]?.[1]).toEqual(['authorization', 'content-type']);
    const signed = watched('https://gateway.example.org');
    await signed.fetch('https://gateway.example.org/', { headers });
    expect(signed.asked[0]?.[1]).toContain('x-stainless-os');
  });
});
