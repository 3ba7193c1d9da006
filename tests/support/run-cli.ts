import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { builtProduct } from './built-product.ts';

/** The command line as it is installed. */
export const cliCommand = [process.execPath, join(builtProduct, 'cli.js')];

/** What one run of the command line left. */
export interface CliRun {
  code: number | null;
  out: string;
  err: string;
  /** Standard output as JSON, a value a line. */
  lines: unknown[];
}

/** The environment without any setting of the machine that the tests run on. */
export function cleanEnvironment(settings: Record<string, string> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('RAPPORTEUR_'));
  return { ...Object.fromEntries(own), ...settings };
}

export interface CliOptions {
  cwd: string;
  settings?: Record<string, string>;
  input?: string;
  /** Called with every piece of standard output, to act in the middle of a run. */
  onOutput?: (piece: string, process: ReturnType<typeof spawn>) => void;
  /** The command line to run, the built one when none is named. */
  command?: readonly string[];
}

/** Runs the command line in a process of its own and waits for its end. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliRun> {
  const [program = '', ...rest] = options.command ?? cliCommand;
  const child = spawn(program, [...rest, ...args], {
    cwd: options.cwd,
    env: cleanEnvironment(options.settings),
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece;
    options.onOutput?.(piece, child);
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece;
  });
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const lines = out.split('\n').filter((line) => /^[[{].*[\]}]$/.test(line));
  return { code, out, err, lines: lines.map((line) => JSON.parse(line) as unknown) };
}
