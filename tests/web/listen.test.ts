import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../src/web/listen.ts';
import { webApp } from '../support/web-services.ts';

const open: Listening[] = [];

async function start(port = 0): Promise<Listening> {
  const { app } = webApp();
  const listening = await listen({ fetch: app.fetch, host: '127.0.0.1', port });
  open.push(listening);
  return listening;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.close()));
});

/** What comes back for these bytes, sent as they are. */
function exchange(address: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8');
    socket.on('data', (part) => {
      received += part;
    });
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}

describe('the server', () => {
  it('says where it is and serves there', async () => {
    const { address } = await start();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${address}/healthz`)).json()).toMatchObject({ ok: true });
  });

  it('says what to do when its port is taken', async () => {
    const { address } = await start();
    const port = Number(new URL(address).port);
    await expect(start(port)).rejects.toMatchObject({
      code: 'port_unusable',
      message: expect.stringMatching(new RegExp(`Port ${port} is in use.*RAPPORTEUR_PORT`)),
    });
  });

  it('takes the longest question that can be asked, in an address', async () => {
    const { address } = await start();
    const question = `potholes ${'’'.repeat(1991)}`;
    const response = await fetch(`${address}/?q=${encodeURIComponent(question)}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('’’’');
  });

  it('refuses what is no request, and another host, over the wire', async () => {
    const { address } = await start();
    expect(await exchange(address, 'HELLO\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect(
      await exchange(address, `GET /?q=${'x'.repeat(40_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
    ).toMatch(/^HTTP\/1\.1 431 /);
    expect(
      await exchange(address, 'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'),
    ).toMatch(/^HTTP\/1\.1 421 /);
    expect(
      await exchange(
        address,
        'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      ),
    ).toMatch(/^HTTP\/1\.1 421 /);
    expect(await exchange(address, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.[01] 4\d\d /);
  });

  it('ends at once when it is closed, also with connections held open', async () => {
    const listening = await start();
    await (await fetch(`${listening.address}/`)).text();
    const ahead = connect(Number(new URL(listening.address).port), '127.0.0.1');
    await once(ahead, 'connect');
    // Served after it was opened, so the server knows of it by now.
    await (await fetch(`${listening.address}/healthz`)).text();
    const began = performance.now();
    await listening.close();
    expect(performance.now() - began).toBeLessThan(2000);
    await expect(fetch(`${listening.address}/`)).rejects.toThrow();
    ahead.destroy();
    open.length = 0;
  });
});
