import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

const patience = 60_000;

/** A server of the built product, in a process of its own. */
export interface BuiltServer {
  pid: number;
  port: number;
  stop(): Promise<void>;
}

/** Starts it over a library with further settings (`NAME=value`); it is healthy when this settles. The port is free until then. */
export async function startBuiltServer(
  root: string,
  library: string,
  settings: (port: number) => readonly string[] = () => [],
): Promise<BuiltServer> {
  const port = await freePort();
  const given = [`RAPPORTEUR_LIBRARY=${library}`, `RAPPORTEUR_PORT=${port}`, ...settings(port)];
  const child = spawn('env', [...given, process.execPath, join(root, 'dist/main.js')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stop = async () => {
    const ended = once(child, 'exit');
    if (child.exitCode === null && child.kill()) await ended;
  };
  try {
    await untilReady(child.stdout);
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { pid: child.pid!, port, stop };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** What it prints once questions can be answered. */
async function untilReady(printed: NodeJS.ReadableStream): Promise<void> {
  const signal = AbortSignal.timeout(patience);
  const ended = once(printed, 'end', { signal }).then(() => 'ended');
  const ready = (async () => {
    for (;;) if (/is ready/u.test(String((await once(printed, 'data', { signal }))[0]))) return 'ready';
  })();
  if ((await Promise.race([ended, ready])) === 'ended')
    throw new Error('the server did not come up: npm run build, or see what node dist/main.js says');
}
