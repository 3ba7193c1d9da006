import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { percentile } from '../src/evaluate/percentile.ts';
import { startBuiltServer } from './bench-built-server.ts';
import { treeMemory } from './bench-process-tree.ts';
import type { BenchRow } from './bench-row.ts';

const patience = 60_000;

/** Memory of the built server, with every process it starts, while it answers the questions one after another. */
export async function benchServe(
  root: string,
  library: string,
  questions: readonly string[],
): Promise<BenchRow[]> {
  const server = await startBuiltServer(root, library, () => ['RAPPORTEUR_LIMIT_QUESTIONS=0']);
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, treeMemory(server.pid));
  }, 50);
  try {
    const idle = treeMemory(server.pid);
    for (const question of questions) await ask(server.port, question);
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
    await server.stop();
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
