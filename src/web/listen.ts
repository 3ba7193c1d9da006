import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { AppError } from '../errors.ts';

export interface Listening {
  /** Where it is, e.g. "http://127.0.0.1:4173". */
  address: string;
  /** Takes nothing new, lets what is under way end within three seconds, then cuts it off. */
  close(): Promise<void>;
}

export interface ListenRequest {
  fetch: (request: Request) => Response | Promise<Response>;
  host: string;
  /** 0 takes a free one. */
  port: number;
}

const graceMs = 3000;

const serverOptions = {
  // The longest question, percent-encoded in an address, is longer than what Node takes by itself.
  maxHeaderSize: 32 * 1024,
  headersTimeout: 10_000,
  // 200 MB over a slow line; what else is sent has its own, shorter deadline.
  requestTimeout: 600_000,
};

/** @throws AppError `port_unusable` when the port is taken or not allowed */
export async function listen({ fetch, host, port }: ListenRequest): Promise<Listening> {
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false, serverOptions }) as Server;
  const unused = watchUnused(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(unusable(cause, host, port)));
    server.listen(port, host, resolve);
  });
  return { address: addressOf(server, host), close: () => closeServer(server, unused) };
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function unusable(cause: Error & { code?: string }, host: string, port: number): AppError {
  const other = 'Choose another with RAPPORTEUR_PORT in .env, or 0 for any that is free.';
  const why =
    cause.code === 'EADDRINUSE'
      ? `Port ${port} is in use: Rapporteur may be running already. Stop the other program first.`
      : `Port ${port} on ${host} cannot be used (${cause.code ?? 'unknown reason'}).`;
  return new AppError('port_unusable', `${why} ${other}`, { cause });
}

/** Connections that have carried nothing yet: browsers open them ahead, and Node does not count them as idle. */
function watchUnused(server: Server): ReadonlySet<Socket> {
  const unused = new Set<Socket>();
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  return unused;
}

async function closeServer(server: Server, unused: ReadonlySet<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const socket of unused) socket.destroy();
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
}
