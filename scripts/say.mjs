/** One line of progress, on standard error so that standard output stays free for results. */
export function say(line) {
  process.stderr.write(`rapporteur: ${line}\n`);
}

/** A failure that a person can mend: said without a stack by `runScript`. */
export class Stop extends Error {}

/** Runs a script's flow: a `Stop` is said plainly, anything else with its stack; both end with exit code 1. */
export function runScript(flow) {
  flow().catch((error) => {
    process.stderr.write(
      error instanceof Stop ? `rapporteur: ${error.message}\n` : `${error.stack ?? error}\n`,
    );
    process.exit(1);
  });
}
