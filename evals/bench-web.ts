import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { percentile } from '../src/evaluate/percentile.ts';
import type { Services } from '../src/services.ts';
import { type Asked, askOnPage, getPage } from './bench-asker.ts';
import { startBuiltServer } from './bench-built-server.ts';
import type { BenchRow } from './bench-row.ts';

const people = 50;
const runs = 3;
const pollMs = 50;

/** What one run measured; times in milliseconds. */
interface WebRun {
  firstBytes: number[];
  wholes: number[];
  health: number[];
  errors: number;
  lost: number;
}

/**
 * Fifty signed-in people ask at once, each over a connection of their own and with the answer streamed, of a server in a process of its own; the
 * health page is asked for some twenty times a second meanwhile. Three servers, one after another; the median of each figure.
 */
export async function benchWeb(
  root: string,
  library: string,
  questions: readonly string[],
  open: (libraryFile: string) => Promise<Services>,
): Promise<BenchRow[]> {
  const measured: WebRun[] = [];
  for (let run = 0; run < runs; run++) measured.push(await runOnce(root, library, questions, open));
  const part = `web, ${people} ask at once`;
  const row = (what: string, of: (run: WebRun) => number, most?: number): BenchRow => {
    const value = percentile(measured.map(of), 0.5)!;
    const shown = { part, what, value, unit: most === 0 ? '' : 'ms' };
    return most === undefined ? shown : { ...shown, bar: { at: most, is: 'most' } };
  };
  const times = (name: 'firstBytes' | 'wholes' | 'health', share: number) => (run: WebRun) =>
    percentile(run[name], share) ?? Number.POSITIVE_INFINITY;
  return [
    row('first byte, p50', times('firstBytes', 0.5)),
    row('first byte, p95', times('firstBytes', 0.95), 300),
    row('health page meanwhile, p50', times('health', 0.5)),
    row('health page meanwhile, p95', times('health', 0.95), 50),
    row('whole answer, p50', times('wholes', 0.5)),
    row('whole answer, p95', times('wholes', 0.95)),
    row('errors', ({ errors }) => errors, 0),
    row('lost turns', ({ lost }) => lost, 0),
  ];
}

async function runOnce(
  root: string,
  library: string,
  questions: readonly string[],
  open: (libraryFile: string) => Promise<Services>,
): Promise<WebRun> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-web-'));
  try {
    const own = join(folder, 'library.db');
    copyFileSync(library, own);
    const cookies = await signIn(own, open);
    const server = await startBuiltServer(root, own, signInSettings);
    try {
      return await askAtOnce(server.port, cookies, questions);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A provider that is never asked: the sessions are there already. */
function signInSettings(port: number): string[] {
  const address = `http://127.0.0.1:${port}`;
  return [
    `RAPPORTEUR_PUBLIC_ADDRESS=${address}`,
    `RAPPORTEUR_OIDC_ISSUER=${address}/none`,
    'RAPPORTEUR_OIDC_CLIENT_ID=bench',
  ];
}

/** Cookies of people who have just signed in. */
async function signIn(library: string, open: (libraryFile: string) => Promise<Services>): Promise<string[]> {
  const services = await open(library);
  try {
    const cookies: string[] = [];
    for (let each = 0; each < people; each++) {
      const id = await services.pseudonym({ issuer: 'bench', subject: String(each) });
      const person = { id, roles: ['member' as const], bodies: [] };
      cookies.push(`__Host-rapporteur=${await services.startSession({ person, hours: 1 })}`);
    }
    return cookies;
  } finally {
    await services.close();
  }
}

async function askAtOnce(
  port: number,
  cookies: readonly string[],
  questions: readonly string[],
): Promise<WebRun> {
  const health: number[] = [];
  const over = new AbortController();
  const watching = watchHealth(port, health, over.signal);
  const settled = await Promise.allSettled(
    cookies.map((cookie, at) => askOnPage(port, cookie, questions[at % questions.length]!)),
  );
  over.abort();
  const unwell = await watching;
  const asked = settled.map((one) => (one.status === 'fulfilled' ? one.value : undefined));
  const kept = await Promise.all(asked.map((one, at) => isKept(port, cookies[at]!, one)));
  const done = asked.filter((one) => one !== undefined);
  return {
    firstBytes: done.map(({ firstByte }) => firstByte),
    wholes: done.map(({ whole }) => whole),
    health,
    errors: people - done.length + unwell,
    lost: kept.filter((one) => !one).length,
  };
}

/** Asks for the health page again and again; how often it was not well. */
async function watchHealth(port: number, took: number[], over: AbortSignal): Promise<number> {
  let unwell = 0;
  while (!over.aborted) {
    const page = await getPage(port, '/healthz');
    took.push(page.took);
    if (page.status !== 200) unwell++;
    await pause(pollMs);
  }
  return unwell;
}

/** Whether a turn ended answered and stands so on the page of its conversation. */
async function isKept(port: number, cookie: string, asked: Asked | undefined): Promise<boolean> {
  if (asked?.state !== 'answered') return false;
  const { status, text } = await getPage(port, asked.page, cookie);
  return status === 200 && text.includes('data-state="answered"');
}
