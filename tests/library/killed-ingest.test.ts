import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileChild } from './compile-child.ts';
import { openPlainLibrary } from './open-plain-library.ts';

const rounds = 30;
const atOnce = 2;
const files = 10;
const subjects = 'carers, schools, housing, fostering, libraries, transport, safeguarding, play'.split(', ');

/** A report of some paragraphs; another `edition` is another text. */
function reportText(number: number, edition: string): string {
  const paragraphs = Array.from({ length: 14 }, (_, n) => {
    const subject = subjects[(number + n) % subjects.length]!;
    return `${n + 1}. The council's work on ${subject} was ${edition} in part ${n}. Staff knew of ${number + n} cases. Plans for ${subject} are due.`;
  });
  return [`Marlbridge review ${number}`, ...paragraphs].join('\n\n');
}

/** 0 to 1, the same series each time (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('an ingest that is killed', () => {
  const place = mkdtempSync(join(tmpdir(), 'rapporteur-killed-'));
  const folder = join(place, 'reports');
  const before = join(place, 'before.db');
  let child: ReturnType<typeof compileChild>;

  beforeAll(() => {
    child = compileChild('tests/library/ingest-child.ts');
    mkdirSync(folder);
  }, 120_000);
  afterAll(() => {
    child.remove();
    rmSync(place, { recursive: true, force: true });
  });

  /** Ingests the folder in a process of its own; with `kill`, killed after so many files and so many times what a file takes. */
  function ingestApart(
    library: string,
    kill?: { files: number; wait: number; pace: number },
  ): Promise<{ took: number }> {
    const running = spawn(process.execPath, [child.script, library, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    let ready = 0;
    let last = 0;
    running.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const lines = output.split('\n').length - 1;
      if (ready === 0) ready = performance.now();
      last = performance.now();
      if (kill === undefined || lines <= kill.files) return;
      // Its own pace, once it has one: on a busy machine runs differ.
      const pace = lines > 3 ? (performance.now() - ready) / (lines - 1) : kill.pace;
      setTimeout(() => running.kill('SIGKILL'), kill.wait * pace);
    });
    return new Promise((resolve, reject) => {
      running.on('error', reject);
      running.on('close', () => resolve({ took: last - ready }));
    });
  }

  /** Ingests the folder here: what became of each file, and what is held then. */
  async function ingestHere(file: string): Promise<{ statuses: string[]; dump: string; faults: string[] }> {
    const library = await openPlainLibrary(file);
    try {
      const statuses: string[] = [];
      for await (const line of library.ingest(folder)) statuses.push(line.split(' ')[0]!);
      return { statuses, ...(await library.held()) };
    } finally {
      await library.close();
    }
  }

  it(`leaves a library that the same ingest completes, at each of ${rounds} moments`, async () => {
    const write = (from: number, to: number, edition: string) => {
      for (let n = from; n < to; n++) writeFileSync(join(folder, `${n}.txt`), reportText(n, edition));
    };
    // The library holds four reports already, of which two come in a new version.
    write(0, 2, 'good');
    write(2, 4, 'weak');
    await ingestHere(before);
    write(2, files, 'good');
    const whole = join(place, 'whole.db');
    cpSync(before, whole);
    const expected = await ingestHere(whole);
    expect(expected.faults).toEqual([]);
    expect(expected.statuses).toEqual([
      'unchanged',
      'unchanged',
      'replaced',
      'replaced',
      ...Array(files - 4).fill('ingested'),
    ]);

    const timed = join(place, 'timed.db');
    cpSync(before, timed);
    const { took } = await ingestApart(timed);
    const random = seededRandom(20);
    const moments = Array.from({ length: rounds }, () => ({
      files: Math.floor(random() * files),
      wait: random() * 1.5,
      pace: took / files,
    }));
    let inTheMiddle = 0;
    const runRound = async (moment: { files: number; wait: number; pace: number }, round: number) => {
      const library = join(place, `${round}.db`);
      const said = `after ${moment.files} files and ${moment.wait.toFixed(2)} of one`;
      cpSync(before, library);
      await ingestApart(library, moment);
      const { statuses, dump, faults } = await ingestHere(library);
      expect(faults, said).toEqual([]);
      expect(dump === expected.dump, `the same ${said}`).toBe(true);
      const left = statuses.filter((status) => status !== 'unchanged').length;
      if (left > 0 && left < files - 2) inTheMiddle++;
      rmSync(library, { force: true });
    };
    for (let round = 0; round < rounds; round += atOnce) {
      await Promise.all(
        moments.slice(round, round + atOnce).map((moment, at) => runRound(moment, round + at)),
      );
    }
    // The kills have to fall while files are going in, or the test shows nothing.
    expect(inTheMiddle).toBeGreaterThan(rounds / 4);
  }, 180_000);
});
