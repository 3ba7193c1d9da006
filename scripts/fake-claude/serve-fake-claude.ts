import { type HttpBindings, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createFakeClaude, type FakeClaudeOptions } from './fake-claude.ts';

export interface RunningFakeClaude {
  /** Where it listens, e.g. http://127.0.0.1:4180. */
  address: string;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';

/** Starts the stand-in on this machine's own address; no other can reach it. Port 0 takes a free one. */
export function serveFakeClaude(options: FakeClaudeOptions & { port: number }): Promise<RunningFakeClaude> {
  const answer = createFakeClaude(options);
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.all('*', async (context) => {
    // A page on the web could send a browser here under a name of its own.
    const host = context.req.header('host') ?? '';
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(host)) return context.text('Not found', 404);
    const answered = await answer(context.req.raw);
    if (answered !== 'reset') return answered;
    context.env.incoming.socket.destroy();
    return context.body(null);
  });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: loopback, port: options.port }, ({ port }) =>
      resolve({
        address: `http://${loopback}:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.once('error', reject);
  });
}
