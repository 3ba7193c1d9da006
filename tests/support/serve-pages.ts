import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { builtProduct } from './built-product.ts';
import { cleanEnvironment } from './run-cli.ts';

/** A server in a process of its own, as `npm start` runs it. */
export interface Served {
  child: ChildProcess;
  /** Everything written until now. */
  written(): string;
  /** The address it printed; rejects when it ends without one. */
  address: Promise<string>;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
}

/** Starts the built server in a folder, with these settings and no others. */
export function servePages(cwd: string, settings: Record<string, string>): Served {
  const child = spawn(process.execPath, [join(builtProduct, 'main.js')], {
    cwd,
    env: cleanEnvironment(settings),
  });
  let written = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = new Promise<string>((resolve, reject) => {
    const read = (piece: Buffer) => {
      written += piece.toString('utf8');
      const ready = /Rapporteur is ready: (http:\S+)/.exec(written);
      if (ready) resolve(ready[1]!);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => reject(new Error(`The server ended: ${written}`)));
  });
  // Whoever waits for the end only has no use for the address.
  address.catch(() => undefined);
  return { child, written: () => written, address, ended };
}
