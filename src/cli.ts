#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listenForInterruption } from './cli/interruption.ts';
import { processOutput } from './cli/output.ts';
import { runCommandLine } from './cli/run-command-line.ts';
import type { VerbContext } from './cli/verb-context.ts';
import { readConfig } from './config.ts';
import { AppError } from './errors.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function environment(library: string | undefined): Record<string, string | undefined> {
  return library === undefined ? process.env : { ...process.env, RAPPORTEUR_LIBRARY: library };
}

async function runEvals(args: readonly string[]): Promise<number> {
  if (!existsSync(`${root}evals/run.ts`)) {
    throw new AppError(
      'usage',
      'The evals are not part of this installation. Run them from a clone of the project.',
    );
  }
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), `${root}evals/run.ts`, ...args],
    {
      stdio: 'inherit',
    },
  );
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const output = processOutput(process.stdout, process.stderr);

const context: VerbContext = {
  output,
  input: () => process.stdin,
  // Loaded only by a verb that needs it: help and schemas answer at once.
  open: async (library, makes = false) =>
    (await import('./services.ts')).openServices(readConfig(environment(library)), { mustExist: !makes }),
  openFiles: async (library) =>
    (await import('./services/open-file-services.ts')).openFileServices(readConfig(environment(library))),
  listStyles: async () =>
    (await import('./services/list-house-styles.ts')).listHouseStyles(readConfig(process.env)),
  openClaims: async () => (await import('./services/claim-checker.ts')).claimChecker(readConfig(process.env)),
  interruption: () => listenForInterruption(output),
  serve: async (library) => {
    if (library !== undefined) process.env.RAPPORTEUR_LIBRARY = library;
    await import('./main.ts');
  },
  evaluate: runEvals,
};

if (existsSync('.env')) process.loadEnvFile('.env');
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
const code = await runCommandLine(process.argv.slice(2), context, version);
// Zero is left alone: a server that ended badly has set its own.
if (code !== 0) process.exitCode = code;
