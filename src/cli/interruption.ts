import type { Output } from './output.ts';

/** Exit code of a program that Ctrl-C ended, as shells have it. */
const interrupted = 130;

/** A signal that the first Ctrl-C (or request to end) aborts; the second ends the process there and then. */
export function listenForInterruption(output: Output): AbortSignal {
  const controller = new AbortController();
  const listen = () => {
    if (controller.signal.aborted) process.exit(interrupted);
    output.note('rapporteur: stopping after what is being saved; press Ctrl-C again to end at once.');
    controller.abort();
  };
  process.on('SIGINT', listen);
  process.on('SIGTERM', listen);
  return controller.signal;
}
