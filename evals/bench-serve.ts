import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { percentile } from '../src/evaluate/percentile.ts';
import { treeMemory } from './bench-process-tree.ts';
import type { BenchRow } from './bench-row.ts';

const patience = 60_000;

/** Memory of the built server, with every process it starts, while it answers the questions one after another. */
export async function benchServe(
  root: string,
  library: string,
  questions: readonly string[],
): Promise<BenchRow[]> {
  const port = await freePort();
  const settings = [`RAPPORTEUR_LIBRARY=${library}`, `RAPPORTEUR_PORT=${port}`];
  const server = spawn('env', [...settings, process.execPath, join(root, 'dist/main.js')], {
    cwd: root,
    stdio: 'ignore',
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, treeMemory(server.pid!));
  }, 50);
  try {
    await untilHealthy(port);
    const idle = treeMemory(server.pid!);
    for (const question of questions) await ask(port, question);
    const part = 'serve';
    return [
      { part, what: 'memory before the first question', value: idle, unit: 'MB' },
      {
        part,
        what: `peak memory over ${questions.length} questions`,
        value: peak,
        unit: 'MB',
        bar: { at: 700, is: 'most' },
      },
    ];
  } finally {
    clearInterval(watch);
    const ended = once(server, 'exit');
    if (server.exitCode === null && server.kill()) await ended;
  }
}

/** From starting the process to its end, the answer printed; the median of five. */
export async function benchStart(root: string, library: string, question: string): Promise<BenchRow[]> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const began = performance.now();
    const child = spawn(
      process.execPath,
      [join(root, 'dist/cli.js'), 'ask', question, '--library', library, '--json'],
      { cwd: root, stdio: 'ignore' },
    );
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`ask ended with ${code}: try node dist/cli.js ask by hand`);
    times.push((performance.now() - began) / 1000);
  }
  return [
    {
      part: 'start',
      what: 'process start to answer, median of 5',
      value: percentile(times, 0.5)!,
      unit: 's',
      bar: { at: 4, is: 'most' },
    },
  ];
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

async function untilHealthy(port: number): Promise<void> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const up = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(5000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server did not come up within a minute: try node dist/main.js by hand');
}

async function ask(port: number, question: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}` },
    body: JSON.stringify({ question }),
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok)
    throw new Error(`POST /api/ask gave ${response.status}: ${(await response.text()).slice(0, 200)}`);
  await response.arrayBuffer();
}
